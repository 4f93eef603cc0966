using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>How a duty stands against its due day, in the one vocabulary of the program.</summary>
/// <param name="Timeliness">Null only for what was withdrawn.</param>
/// <param name="Sentence">"còn 3 ngày làm việc", "quá hạn 1 ngày làm việc", "đã trình đúng hạn, chờ công nhận", …</param>
public sealed record DutyTiming(Timeliness? Timeliness, Words Sentence)
{
    private static readonly DutyTiming Withdrawn = new(null, new("đã thu hồi", "withdrawn"));

    private static readonly DutyTiming Continuing = new(
        WorkingCalendar.Timeliness.Within,
        new("thường xuyên, không có hạn", "continuing, no deadline")
    );

    private static readonly DutyTiming Paused = new(
        WorkingCalendar.Timeliness.Within,
        new("đang tạm dừng", "paused")
    );

    private static readonly DutyTiming WaitsInTime = new(
        WorkingCalendar.Timeliness.Within,
        new("đã trình đúng hạn, chờ công nhận", "handed in on time, waiting to be accepted")
    );

    private static readonly DutyTiming DoneWithoutDeadline = new(
        WorkingCalendar.Timeliness.DoneOnTime,
        new("đã xong", "done")
    );

    /// <param name="state">The state of the duty.</param>
    /// <param name="measuredDue">The due day that timeliness is measured by; null = none.</param>
    /// <param name="handedInOn">The day the result was handed in, where one is.</param>
    /// <param name="closedOn">The day it was closed.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="today">The reader's day.</param>
    internal static DutyTiming Of(
        DutyState state,
        DateOnly? measuredDue,
        DateOnly? handedInOn,
        DateOnly? closedOn,
        WorkCalendar calendar,
        DateOnly today
    ) =>
        (state, measuredDue) switch
        {
            (DutyState.Withdrawn, _) => Withdrawn,
            (DutyState.Done, null) => DoneWithoutDeadline,
            (DutyState.Done, { } due) => Said(
                calendar.TimeLeft(due, today, handedInOn ?? closedOn)
            ),
            (DutyState.Paused, _) => Paused,
            (_, { } due) when handedInOn <= due => WaitsInTime,
            (_, { } due) when handedInOn is { } day => LateBy(calendar.CountWorkingDays(due, day)),
            (_, { } due) => Said(calendar.TimeLeft(due, today)),
            _ => Continuing,
        };

    /// <summary>Open and overdue until it is judged (ADR 16); by how much it was late is settled, however long the judging takes.</summary>
    private static DutyTiming LateBy(int workingDays)
    {
        var count = CountWords.WorkingDays(workingDays);
        return new(
            WorkingCalendar.Timeliness.Overdue,
            workingDays == 0
                ? new(
                    "đã trình quá hạn, trong ngày nghỉ, chờ công nhận",
                    "handed in late, on a day off, waiting to be accepted"
                )
                : new(
                    $"đã trình quá hạn {count.Vietnamese}, chờ công nhận",
                    $"handed in {count.English} late, waiting to be accepted"
                )
        );
    }

    private static DutyTiming Said(TimeLeft left)
    {
        var said = left.Say();
        return new(left.Timeliness, new(said.Vietnamese, said.English));
    }
}
