using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Whose work a duty is.</summary>
internal static class WorkQueries
{
    private static readonly HashSet<Role> WatchOver = [Role.Head, Role.Deputy, Role.Clerk];

    /// <summary>Units whose duties without a person are the work of whoever holds these posts.</summary>
    public static UnitId[] WatchedBy(IEnumerable<PostSummary> posts) =>
        [
            .. posts
                .Where(post => WatchOver.Contains(post.Role))
                .SelectMany(post => Watched(post.Unit, post.Over))
                .Distinct(),
        ];

    public static UnitId[] WatchedBy(Caller caller) =>
        caller.Unit is { } unit && WatchOver.Contains(caller.Role)
            ? [.. Watched(unit, caller.Over)]
            : [];

    /// <summary>The units that a post acts for: its own, and the one it stands over.</summary>
    public static IEnumerable<UnitId> Watched(UnitId unit, UnitId? over) =>
        over is { } other && other != unit ? [unit, other] : [unit];

    /// <summary>Held by the person, or by a watched unit without a person. Two halves, each with its index.</summary>
    public static IQueryable<Duty> HeldBy(
        this IQueryable<Duty> duties,
        PersonId person,
        UnitId[] watched
    )
    {
        var open = duties.Where(duty => duty.ClosedAt == null);
        return open.Where(duty => duty.HolderPerson == person)
            .Concat(
                open.Where(duty =>
                    duty.HolderPerson == null && watched.Contains(duty.HolderUnit!.Value)
                )
            );
    }

    /// <summary>The person answers for it, and somebody else holds it.</summary>
    public static IQueryable<Duty> AnsweredBy(
        this IQueryable<Duty> duties,
        PersonId person,
        UnitId[] watched
    ) =>
        duties
            .Where(duty => duty.Accountable == person && duty.ClosedAt == null)
            .Where(duty => duty.HolderPerson != person)
            .Where(duty => duty.HolderPerson != null || !watched.Contains(duty.HolderUnit!.Value));

    /// <summary>
    /// By the day the holder has to act by. The calendar does not live in the database: a result to be judged is taken by the day it
    /// was handed in, which is before any day it may have to be judged by.
    /// </summary>
    public static Task<List<WorkRow>> MostUrgent(
        this IQueryable<Duty> duties,
        int atMost,
        CancellationToken stop
    ) =>
        duties
            .Select(WorkRow.Of)
            .OrderBy(row =>
                row.Next == NextStep.Judge && row.HandedInOn != null
                    ? row.HandedInOn.Value
                    : row.MeasuredDue
            )
            .ThenBy(row => row.Id)
            .Take(atMost)
            .ToListAsync(stop);
}
