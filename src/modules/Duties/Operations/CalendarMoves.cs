using System.Runtime.CompilerServices;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>
/// Which open deadlines end on another day by another edition. What is overdue stays so (law 4); what would end before now, or
/// earlier although it was handed in, stays where it is: nobody becomes late by a decree. Of what is paused the clock stands still.
/// </summary>
internal sealed class CalendarMoves(AppDatabase db, Calendars calendars)
{
    /// <summary>All of them, in the order in which the work was given.</summary>
    public async IAsyncEnumerable<DeadlineMove> To(
        WorkCalendar next,
        Moment now,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var earlier = (await calendars.Earlier(stop)).ToDictionary(one => one.Version);
        var first = CalendarChanges.First(earlier.Values, next);
        if (first is null)
        {
            yield break;
        }

        await foreach (var open in Open(first.Value, now).WithCancellation(stop))
        {
            if (Move(open, next, earlier, now.Local) is { } move)
            {
                yield return move;
            }
        }
    }

    private static DeadlineMove? Move(
        OpenDeadline open,
        WorkCalendar next,
        Dictionary<string, WorkCalendar> earlier,
        DateTime now
    )
    {
        var version = open.Deadline.CalendarVersion.Split('/', 2);
        var calendar = version is [_, var unit] ? next.ForUnit(unit) : next;
        var (due, at) = calendar.EndAgain(open.Deadline);
        var last = due.ToDateTime(at ?? TimeOnly.MaxValue);
        if (
            (due, at) == (open.Deadline.Due, open.Deadline.At)
            || (last < now && !open.Paused)
            || (last < open.Deadline.LastMoment && open.HandedIn)
        )
        {
            return null;
        }

        var before = earlier.GetValueOrDefault(version[0]) ?? next;
        return new(
            open,
            calendar.Recount(open.Deadline, version is [_, var own] ? before.ForUnit(own) : before)
        );
    }

    private IAsyncEnumerable<OpenDeadline> Open(DateOnly firstChange, Moment now)
    {
        var (today, time) = (now.Today, now.Time);
        return db.Set<Duty>()
            .AsNoTracking()
            .Where(duty =>
                duty.ClosedAt == null
                && duty.Due >= firstChange
                && (
                    duty.MeasuredDue > today
                    || (duty.MeasuredDue == today && (duty.DueAt == null || duty.DueAt >= time))
                    || duty.State == DutyState.Paused
                )
            )
            .OrderBy(duty => duty.Id)
            .Select(duty => new OpenDeadline(
                duty.Id,
                duty.Code,
                duty.Title,
                duty.Url,
                duty.Subject,
                duty.Kind,
                duty.Bucket,
                duty.Source,
                duty.LeadUnit,
                duty.HolderPerson,
                duty.Accountable,
                duty.HandedInOn != null,
                duty.State == DutyState.Paused,
                duty.MeasuredDue,
                duty.Deadline!
            ))
            .AsAsyncEnumerable();
    }
}
