using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Open">How many cases are under way.</param>
internal sealed record ProcessLine(
    Guid Id,
    string Code,
    string Title,
    string Owner,
    int Published,
    bool Changed,
    long Open,
    long Late,
    long All
);

/// <summary>All processes, the newest first, with how many cases run through each.</summary>
internal sealed class FindProcesses(AppDatabase db, UnitDirectory units)
{
    public const int OnPage = 50;

    public async Task<KeyPage<ProcessLine>> Page(
        string? after,
        DateOnly today,
        CancellationToken stop
    )
    {
        var names = await units.Names(stop);
        var found = db.Set<DescribedProcess>().AsNoTracking();
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(process => process.Id.CompareTo(id) < 0);
        }

        var page = await found
            .OrderByDescending(process => process.Id)
            .Take(OnPage + 1)
            .Select(process => new
            {
                process.Id,
                process.Code,
                process.Title,
                process.Owner,
                process.Published,
                process.Changed,
            })
            .ToListAsync(stop);
        var shown = page.Take(OnPage).ToList();
        Guid[] ids = [.. shown.Select(process => process.Id)];
        var sums = (await Figures(ids, today, stop)).ToDictionary(sum => sum.Process);
        return new(
            [
                .. shown.Select(process =>
                {
                    var sum = sums.GetValueOrDefault(process.Id);
                    return new ProcessLine(
                        process.Id,
                        process.Code,
                        process.Title,
                        names[process.Owner],
                        process.Published,
                        process.Changed,
                        sum?.Open ?? 0,
                        sum?.OpenLate ?? 0,
                        sum?.All ?? 0
                    );
                }),
            ],
            page.Count > OnPage ? Cursor.Write(shown[^1].Id.ToString()) : null,
            total
        );
    }

    /// <summary>How the cases of these processes stand against what was promised.</summary>
    public async Task<IReadOnlyList<CaseFigures>> Figures(
        Guid[] processes,
        DateOnly today,
        CancellationToken stop
    ) =>
        await db.Set<ProcessCase>()
            .Where(one => processes.Contains(one.Process))
            .GroupBy(one => one.Process)
            .Select(cases => new CaseFigures(
                cases.Key,
                cases.LongCount(),
                cases.LongCount(one => one.State == ProcessCaseState.Open),
                cases.LongCount(one => one.State == ProcessCaseState.Open && one.DueOn < today),
                cases.LongCount(one => one.State == ProcessCaseState.Ended),
                cases.LongCount(one =>
                    one.State == ProcessCaseState.Ended && one.EndedOn > one.DueOn
                ),
                cases.LongCount(one => one.State == ProcessCaseState.Cancelled)
            ))
            .ToListAsync(stop);
}
