using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>Open work of which no part is limited to named people.</summary>
/// <param name="Provision">Document and place that it comes from: what one provision gives to many is not given twice.</param>
internal sealed record OpenWorkItem(
    AssignmentId Id,
    string Code,
    string Title,
    UnitId Lead,
    AssignmentId? Parent,
    string? Provision
);

internal sealed record AlikePair(OpenWorkItem First, OpenWorkItem Second, double Score);

/// <summary>Finds open work that says the same: beside one that is about to be issued, and among all.</summary>
internal sealed class LikeWork(AppDatabase db, KeptWork kept)
{
    /// <summary>The newest: older work has been looked through before.</summary>
    public const int LookedAt = 3_000;

    /// <summary>Titles of work are shorter than functions and name more places: only what is nearly the same is shown.</summary>
    private const double ToBeSeen = 0.8;
    private const string Draft = "";

    /// <summary>Open work that is alike, most certain first.</summary>
    public async Task<IReadOnlyList<(OpenWorkItem Work, double Score)>> Beside(
        string task,
        int atMost,
        CancellationToken stop
    )
    {
        var open = await Open(stop);
        return
        [
            .. Statements(open.Values)
                .Nearest(new Statement(Draft, Draft, task), atMost)
                .Where(match => match.Score >= ToBeSeen)
                .Select(match => (open[match.Statement.Id], match.Score)),
        ];
    }

    /// <summary>Null where there is no such open work, or where it is limited to named people.</summary>
    public async Task<OpenWorkItem?> Find(string code, CancellationToken stop)
    {
        var wanted = AssignmentCode.Spelled(code);
        return await Seen()
            .Where(one => one.Code == wanted)
            .Select(one => new OpenWorkItem(
                one.Id,
                one.Code,
                one.Title,
                one.LeadUnit,
                one.Parent,
                null
            ))
            .SingleOrDefaultAsync(stop);
    }

    /// <summary>Pairs of open work that are alike and of which nobody has said yet why both go on; most certain first.</summary>
    public async Task<IReadOnlyList<AlikePair>> Pairs(CancellationToken stop)
    {
        var open = await Open(stop);
        var known = (
            await db.Set<KeptDuplicate>()
                .AsNoTracking()
                .Select(one => new { one.First, one.Second })
                .ToListAsync(stop)
        )
            .Select(one => (one.First, one.Second))
            .ToHashSet();
        return
        [
            .. Statements(open.Values)
                .Review(ToBeSeen, stop)
                .Pairs.Select(pair => new AlikePair(
                    open[pair.First.Id],
                    open[pair.Second.Id],
                    pair.Score
                ))
                .Where(pair => !BelongTogether(pair.First, pair.Second))
                .Where(pair =>
                    !known.Contains(KeptDuplicate.InOrder(pair.First.Id, pair.Second.Id))
                ),
        ];
    }

    private async Task<Dictionary<string, OpenWorkItem>> Open(CancellationToken stop)
    {
        var rows = await Seen()
            .OrderByDescending(one => one.Id)
            .Take(LookedAt)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Title,
                one.LeadUnit,
                one.Parent,
                one.Source.Document,
                one.Source.ProvisionPath,
            })
            .ToListAsync(stop);
        return rows.ToDictionary(
            one => one.Id.Value.ToString("n"),
            one => new OpenWorkItem(
                one.Id,
                one.Code,
                one.Title,
                one.LeadUnit,
                one.Parent,
                one.Document is { } document ? $"{document.Value} {one.ProvisionPath}" : null
            )
        );
    }

    private IQueryable<Assignment> Seen() =>
        db.Set<Assignment>()
            .AsNoTracking()
            .Where(one =>
                one.Limit == null
                && one.State != AssignmentState.Done
                && one.State != AssignmentState.Withdrawn
            );

    /// <summary>Each is a unit of its own: the same task twice at one unit counts too.</summary>
    private StatementCollection Statements(IEnumerable<OpenWorkItem> work) =>
        kept.Indexed([
            .. work.Select(one => new Statement(one.Id.Value.ToString("n"), one.Code, one.Title)),
        ]);

    /// <summary>A whole and its parts, parts of one whole, and what one provision gives to many.</summary>
    private static bool BelongTogether(OpenWorkItem one, OpenWorkItem other) =>
        one.Parent == other.Id
        || other.Parent == one.Id
        || (one.Parent is not null && one.Parent == other.Parent)
        || (one.Provision is not null && one.Provision == other.Provision);
}
