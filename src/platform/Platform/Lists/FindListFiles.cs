using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

public sealed record FoundListFile(
    Guid Id,
    ListFileState State,
    string FileName,
    string ReadBy,
    DateTime ReadAt
);

/// <summary>Files that were read, the latest first.</summary>
public sealed class FindListFiles<TFile>(AppDatabase db)
    where TFile : ListFileRecord
{
    private const int OnPage = 30;

    public async Task<KeyPage<FoundListFile>> Run(string? after, CancellationToken stop)
    {
        var asked = db.Set<TFile>().AsQueryable();
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(file => file.Id.CompareTo(id) < 0);
        }

        var rows = await asked
            .OrderByDescending(file => file.Id)
            .Take(OnPage + 1)
            .Select(file => new FoundListFile(
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
