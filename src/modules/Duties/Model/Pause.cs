using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>A time in which the clock of a duty stands still, with its reason.</summary>
internal sealed class Pause
{
    private Pause() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DutyId Duty { get; private init; }

    public DateTime Since { get; private init; }

    public DateOnly FromDay { get; private init; }

    public DateTime? Until { get; private set; }

    /// <summary>The last day that did not count; the day before <see cref="FromDay"/> when it was resumed the same day.</summary>
    public DateOnly? ThroughDay { get; private set; }

    public string Reason { get; private init; } = "";

    public string GrantedBy { get; private init; } = "";

    public static Pause Began(DutyId duty, string reason, string by, Moment now) =>
        new()
        {
            Duty = duty,
            Since = now.Utc,
            FromDay = now.Today,
            Reason = reason.Shortened(Lengths.Reason),
            GrantedBy = by.Shortened(Lengths.Name),
        };

    public void End(Moment now)
    {
        Until = now.Utc < Since ? Since : now.Utc;
        ThroughDay = now.Today > FromDay ? now.Today.AddDays(-1) : FromDay.AddDays(-1);
    }

    /// <summary>The deadline after this pause; unchanged when no working day was lost.</summary>
    public Deadline Move(Deadline deadline, WorkCalendar calendar, Func<DateTime, DateTime> localOf)
    {
        if (deadline.At is not null)
        {
            return ToTheMinute(deadline, calendar, localOf);
        }

        var through = ThroughDay ?? throw new InvalidOperationException("The pause goes on");
        var lost = calendar.CountWorkingDays(FromDay.AddDays(-1), through);
        return lost <= 0
            ? deadline
            : deadline.With(
                new Paused(
                    FromDay,
                    through,
                    Reason,
                    GrantedBy,
                    deadline.Due,
                    calendar.AddWorkingDays(deadline.Due, lost)
                )
            );
    }

    private Deadline ToTheMinute(
        Deadline deadline,
        WorkCalendar calendar,
        Func<DateTime, DateTime> localOf
    )
    {
        var until = Until ?? throw new InvalidOperationException("The pause goes on");
        var step = calendar.Pause(
            deadline,
            Minute(localOf(Since)),
            Minute(localOf(until)),
            Reason,
            GrantedBy
        );
        return step.DueAfter == step.DueBefore ? deadline : deadline.With(step);
    }

    private static DateTime Minute(DateTime local) =>
        local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
}
