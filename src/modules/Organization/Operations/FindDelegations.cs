using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Person">Who gave it or has it.</param>
/// <param name="Unit">Of whose posts.</param>
internal sealed record DelegationFilter(PersonId? Person = null, UnitId? Unit = null);

/// <summary>Who stands in for whom, the latest first.</summary>
internal sealed class FindDelegations(AppDatabase db, AuthorityClock clock, IEnumerable<Act> acts)
{
    public const int OnPage = 30;

    public async Task<KeyPage<FoundDelegation>> Run(
        DelegationFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var asked = Asked(filter);
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(row => ((Guid)(object)row.Delegation.Id).CompareTo(id) < 0);
        }

        var rows = await asked
            .OrderByDescending(row => row.Delegation.Id)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage).Select(Found)],
            rows.Count > OnPage
                ? Cursor.Write(rows[OnPage - 1].Delegation.Id.Value.ToString())
                : null,
            total
        );
    }

    /// <summary>In force today or later, the first to begin first; for a page that shows more than them.</summary>
    public async Task<IReadOnlyList<FoundDelegation>> Current(
        DelegationFilter filter,
        CancellationToken stop
    )
    {
        var rows = await Asked(filter)
            .NotOver(clock.Now().Today)
            .OrderBy(row => row.Delegation.From)
            .ThenBy(row => row.Delegation.Id)
            .Take(OnPage)
            .ToListAsync(stop);
        return [.. rows.Select(Found)];
    }

    public async Task<FoundDelegation?> Find(DelegationId id, CancellationToken stop) =>
        await db.Delegations()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Delegation.Id == id, stop)
            is { } row
            ? Found(row)
            : null;

    private IQueryable<DelegationRow> Asked(DelegationFilter filter)
    {
        var rows = db.Delegations().AsNoTracking();
        if (filter.Person is { } person)
        {
            rows = rows.Where(row =>
                row.Delegation.Giver == person || row.Delegation.Delegate == person
            );
        }

        if (filter.Unit is { } unit)
        {
            rows = rows.Where(row => row.Post.Unit == unit || row.Post.Over == unit);
        }

        return rows;
    }

    private FoundDelegation Found(DelegationRow row)
    {
        var today = clock.Now().Today;
        var kinds = row.Delegation.Kinds;
        return new(
            row.Delegation.Id,
            new(row.Giver.Id, row.Giver.Code, row.Giver.Name),
            PeopleQueries.SummaryOf(row.Post),
            new(row.StandIn.Id, row.StandIn.Code, row.StandIn.Name),
            row.OwnPost.Title,
            row.Delegation.From,
            row.LastDay,
            kinds is null
                ? null
                :
                [
                    .. Delegating
                        .KindsOf(row.Post.Role, acts)
                        .Where(kind => kinds.Contains(kind.Code)),
                ],
            row.Delegation.Reason,
            row.Delegation.Paper,
            row.Delegation.EndedAt is not null || row.LastDay < today ? DelegationState.Over
                : row.Delegation.From > today ? DelegationState.Coming
                : DelegationState.InForce
        );
    }
}

/// <param name="Post">Whose authority it is.</param>
/// <param name="StandInTitle">The own post of the stand-in.</param>
/// <param name="Until">The last day, whatever ended it.</param>
/// <param name="Kinds">What was handed over; null = all that the post may hand on.</param>
internal sealed record FoundDelegation(
    DelegationId Id,
    DelegationPerson Giver,
    PostSummary Post,
    DelegationPerson StandIn,
    string StandInTitle,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<ActKind>? Kinds,
    string Reason,
    string? Paper,
    DelegationState State
);

internal sealed record DelegationPerson(PersonId Id, string Code, string Name);

internal enum DelegationState
{
    Coming,
    InForce,
    Over,
}
