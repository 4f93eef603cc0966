using Chutri.Duties.Model;
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
    /// <param name="times">By when it is due and when it was done.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="now">The reader's moment.</param>
    internal static DutyTiming Of(
        DutyState state,
        DutyTimes times,
        WorkCalendar calendar,
        Moment now
    ) =>
        (state, times.Due) switch
        {
            (DutyState.Withdrawn, _) => Withdrawn,
            (DutyState.Done, null) => DoneWithoutDeadline,
            (DutyState.Done, _) => Said(times.Left(calendar, now.Local, done: true)),
            (DutyState.Paused, _) => Paused,
            (_, not null) when times.HandedInTime => WaitsInTime,
            (_, not null) when times.HandedInOn is not null => HandedInLate(
                times.Left(calendar, now.Local, done: true)
            ),
            (_, not null) => Said(times.Left(calendar, now.Local, done: false)),
            _ => Continuing,
        };

    /// <summary>Open and overdue until it is judged (ADR 16); by how much it was late is settled, however long the judging takes.</summary>
    private static DutyTiming HandedInLate(TimeLeft left)
    {
        if (left.ByClock is { } clock)
        {
            var late = DayWords.Elapsed(clock);
            return new(
                WorkingCalendar.Timeliness.Overdue,
                clock < TimeSpan.FromMinutes(1)
                    ? new(
                        "đã trình quá hạn chưa đến một phút, chờ công nhận",
                        "handed in less than a minute late, waiting to be accepted"
                    )
                    : new(
                        $"đã trình quá hạn {late.Vietnamese}, chờ công nhận",
                        $"handed in {late.English} late, waiting to be accepted"
                    )
            );
        }

        if (left.Time is { } time)
        {
            var amount = time.Say();
            return new(
                WorkingCalendar.Timeliness.Overdue,
                time.Worked < TimeSpan.FromMinutes(1)
                    ? new(
                        "đã trình quá hạn, ngoài giờ làm việc, chờ công nhận",
                        "handed in late, outside working time, waiting to be accepted"
                    )
                    : new(
                        $"đã trình quá hạn {amount.Vietnamese}, chờ công nhận",
                        $"handed in {amount.English} late, waiting to be accepted"
                    )
            );
        }

        var count = CountWords.WorkingDays(-left.WorkingDays);
        return new(
            WorkingCalendar.Timeliness.Overdue,
            left.WorkingDays == 0
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
