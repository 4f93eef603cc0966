using System.Runtime.CompilerServices;
using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// Duties whose holder has to act by a day, for whoever reminds of them. Paused ones have no such day, closed ones have no holder; a
/// result that waits is its judge's to act on.
/// </summary>
public sealed class DueDuties(AppDatabase db, Calendars calendars)
{
    /// <summary>
    /// All that have to be acted on by the day, as they are read: whoever asks puts no other question before the end.
    /// </summary>
    public async IAsyncEnumerable<DueDuty> Through(
        DateOnly day,
        Moment now,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var calendar = await calendars.InForce(stop);
        var rows = Running()
            .Where(duty =>
                duty.MeasuredDue <= day || (duty.Next == NextStep.Judge && duty.HandedInOn != null)
            )
            .Select(DueRow.Of)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(stop))
        {
            if (row.Due(calendar, now) is { } due && due.By <= day)
            {
                yield return due;
            }
        }
    }

    /// <summary>Those that are due at a time of day, from today through a day.</summary>
    public async Task<IReadOnlyList<DueDuty>> AtATime(
        DateOnly through,
        Moment now,
        CancellationToken stop
    )
    {
        var calendar = await calendars.InForce(stop);
        var today = now.Today;
        var rows = await Running()
            .Where(duty =>
                duty.MeasuredDue >= today && duty.MeasuredDue <= through && duty.DueAt != null
            )
            .Select(DueRow.Of)
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row => row.Due(calendar, now))
                .OfType<DueDuty>()
                .Where(due => due.At is not null),
        ];
    }

    /// <summary>Those of them that somebody still has to act on by a day.</summary>
    public async Task<IReadOnlyDictionary<DutyId, DueDuty>> Of(
        IReadOnlyCollection<DutyId> duties,
        Moment now,
        CancellationToken stop
    )
    {
        if (duties.Count == 0)
        {
            return new Dictionary<DutyId, DueDuty>();
        }

        var calendar = await calendars.InForce(stop);
        var rows = await Running()
            .Where(duty => duties.Contains(duty.Id))
            .Select(DueRow.Of)
            .ToListAsync(stop);
        return rows.Select(row => row.Due(calendar, now))
            .OfType<DueDuty>()
            .ToDictionary(due => due.Id);
    }

    private IQueryable<Duty> Running() =>
        db.Set<Duty>()
            .AsNoTracking()
            .Where(duty => duty.ClosedAt == null && duty.State == DutyState.Open);
}

/// <summary>A duty that its holder has to act on by a day.</summary>
/// <param name="By">The due day that lateness is measured by; for a result that waits, the day by which it is to be judged.</param>
/// <param name="IsJudging">It is the judge's turn: whoever waits is the one who carried it out.</param>
/// <param name="HeldSince">When the present holding began, in UTC.</param>
public sealed record DueDuty(
    DutyId Id,
    string Code,
    string Title,
    string Url,
    Guid Subject,
    Holder Holder,
    UnitId OwedToUnit,
    PersonId? OwedToPerson,
    DateOnly By,
    bool IsJudging,
    NextStep Next,
    DateTime HeldSince,
    DutyTiming Timing
)
{
    /// <summary>The time on that day; null where the whole day is within time.</summary>
    public TimeOnly? At { get; init; }
}
