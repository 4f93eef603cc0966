using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Web;

/// <summary>The day a row of my work goes by, said with what it is the day of.</summary>
internal static class ActingDays
{
    private static readonly Words ToJudge = new("hạn xét", "to judge by");

    private static readonly Words BeforePause = new(
        "chưa tính; trước khi dừng, hạn là",
        "not running; before the pause it was due"
    );

    private static readonly Words BeforeLateExtension = new(
        "tính theo hạn trước khi xin gia hạn muộn,",
        "by the deadline before the late extension,"
    );

    public static DeadlineView View(WorkItem item) =>
        item.Acting.Judging is { } judging
            ? new(
                DeadlineViews.KindOf(item.Acting.Timing, item.State),
                item.Acting.Timing.Sentence,
                judging.Due
            )
            {
                About = item.Code,
                Note = ToJudge,
                Why = [HandedIn(item), .. DeadlineViews.Why(judging)],
            }
            : OwnDeadline(item);

    private static DeadlineView OwnDeadline(WorkItem item) =>
        DeadlineViews.Of(
            item.Acting.Timing,
            item.State,
            item.Acting.Day ?? item.Due,
            item.Deadline,
            item.Code
        ) with
        {
            At = item.Acting.Day is null ? item.Deadline?.At : item.Acting.At,
            Note =
                item is { State: DutyState.Paused, Due: not null } ? BeforePause
                : item.Acting.Day is { } day && day != item.Due ? BeforeLateExtension
                : null,
        };

    private static Platform.Web.DeadlineStep HandedIn(WorkItem item)
    {
        var day = DateText.Brief(item.HandedInOn!.Value);
        if (item.MeasuredDue is not { } measured)
        {
            return new(day, new("ngày trình kết quả", "the day the result was handed in"));
        }

        var due = DateText.Full(measured);
        return new(
            day,
            item.Timing.Timeliness is not Timeliness.Overdue
                ? new(
                    $"ngày trình kết quả, đúng hạn; hạn của việc là {due.Vietnamese}",
                    $"the day the result was handed in, on time; the work was due {due.English}"
                )
                : new(
                    $"ngày trình kết quả, quá hạn; hạn của việc là {due.Vietnamese}",
                    $"the day the result was handed in, late; the work was due {due.English}"
                )
        );
    }
}
