using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

internal sealed record FoundProcedureFile(
    Guid Id,
    ProcedureFileState State,
    string FileName,
    string ReadBy,
    DateTime ReadAt
);

/// <summary>Files that were read, the latest first.</summary>
internal sealed class FindProcedureFiles(AppDatabase db)
{
    public const int OnPage = 30;

    public async Task<KeyPage<FoundProcedureFile>> Run(string? after, CancellationToken stop)
    {
        var asked = db.Set<ProcedureFile>().AsQueryable();
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(file => file.Id.CompareTo(id) < 0);
        }

        var rows = await asked
            .OrderByDescending(file => file.Id)
            .Take(OnPage + 1)
            .Select(file => new FoundProcedureFile(
                file.Id,
                file.State,
                file.FileName,
                file.ReadBy,
                file.ReadAt
            ))
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }
}
