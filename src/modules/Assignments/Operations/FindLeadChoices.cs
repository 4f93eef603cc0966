using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

internal enum LeadTaken
{
    Any,
    First,
    OneOfThree,
    Other,
    Outside,
}

internal sealed record FoundChoice(
    Guid Id,
    string Code,
    string Title,
    UnitId Lead,
    int Offered,
    int? Rank,
    string? Reason
);

/// <param name="OneOfThree">The first is among them.</param>
/// <param name="Outside">With a reason.</param>
internal sealed record LeadMeasure(long All, long First, long OneOfThree, long Outside)
{
    public long Other => All - OneOfThree;
}

/// <summary>Which of the suggested units were made leads, of the work that the reader may see.</summary>
internal sealed class FindLeadChoices(AppDatabase db)
{
    public const int OnPage = 50;

    public async Task<LeadMeasure> Measure(CancellationToken stop)
    {
        var seen = Seen();
        var counts = await seen.GroupBy(one => one.Choice.Rank)
            .Select(same => new { Rank = same.Key, Count = same.LongCount() })
            .ToListAsync(stop);
        return new(
            counts.Sum(one => one.Count),
            counts.Where(one => one.Rank is 1).Sum(one => one.Count),
            counts.Where(one => one.Rank is >= 1 and <= 3).Sum(one => one.Count),
            await seen.LongCountAsync(one => one.Choice.Reason != null, stop)
        );
    }

    public async Task<KeyPage<FoundChoice>> Run(
        LeadTaken taken,
        string? after,
        CancellationToken stop
    )
    {
        var asked = Seen();
        asked = taken switch
        {
            LeadTaken.First => asked.Where(one => one.Choice.Rank == 1),
            LeadTaken.OneOfThree => asked.Where(one => one.Choice.Rank <= 3),
            LeadTaken.Other => asked.Where(one => one.Choice.Rank == null || one.Choice.Rank > 3),
            LeadTaken.Outside => asked.Where(one => one.Choice.Reason != null),
            _ => asked,
        };
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(one => one.Choice.Id.CompareTo(id) < 0);
        }

        var rows = await asked
            .OrderByDescending(one => one.Choice.Id)
            .Take(OnPage + 1)
            .Select(one => new FoundChoice(
                one.Choice.Id,
                one.Assignment.Code,
                one.Assignment.Title,
                one.Choice.Lead,
                one.Choice.Offered,
                one.Choice.Rank,
                one.Choice.Reason
            ))
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }

    private IQueryable<Row> Seen() =>
        from choice in db.Set<LeadChoice>().AsNoTracking()
        join assignment in db.Set<Assignment>() on choice.Assignment equals assignment.Id
        where assignment.Limit == null
        select new Row { Choice = choice, Assignment = assignment };

    private sealed class Row
    {
        public required LeadChoice Choice { get; init; }
        public required Assignment Assignment { get; init; }
    }
}
