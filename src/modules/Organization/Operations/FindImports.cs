using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Files that were read, the latest first.</summary>
internal sealed class FindImports(AppDatabase db)
{
    public const int OnPage = 30;

    public async Task<KeyPage<FoundImport>> Run(string? after, CancellationToken stop)
    {
        var asked = db.Set<ImportRecord>().AsQueryable();
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(import => import.Id.CompareTo(id) < 0);
        }

        var rows = await asked
            .OrderByDescending(import => import.Id)
            .Take(OnPage + 1)
            .Select(import => new FoundImport(
                import.Id,
                import.Kind,
                import.State,
                import.FileName,
                import.ReadBy,
                import.ReadAt
            ))
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }
}

internal sealed record FoundImport(
    Guid Id,
    ImportKind Kind,
    ImportState State,
    string FileName,
    string ReadBy,
    DateTime ReadAt
);
