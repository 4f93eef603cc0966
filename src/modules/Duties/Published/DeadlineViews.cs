using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Step = Chutri.Platform.Web.DeadlineStep;

namespace Chutri.Duties;

/// <summary>A duty's deadline as every page shows it: how it stands, the day, and why it is that day.</summary>
public static class DeadlineViews
{
    public static DeadlineView Of(
        DutyTiming timing,
        DutyState state,
        DateOnly? due,
        Deadline? deadline,
        string code
    ) =>
        new(KindOf(timing, state), timing.Sentence, due)
        {
            About = code,
            At = deadline is { At: { } at } && deadline.Due == due ? at : null,
            Why = deadline is null ? [] : Why(deadline),
        };

    public static TimelinessKind KindOf(DutyTiming timing, DutyState state) =>
        state is DutyState.Paused
            ? TimelinessKind.Paused
            : timing.Timeliness switch
            {
                Timeliness.DueSoon => TimelinessKind.Soon,
                Timeliness.Overdue => TimelinessKind.Overdue,
                Timeliness.DoneOnTime => TimelinessKind.OnTime,
                Timeliness.DoneLate => TimelinessKind.Late,
                _ => TimelinessKind.Within,
            };

    /// <summary>The steps of the explanation with their days, and the due day at the end.</summary>
    public static IReadOnlyList<Step> Why(Deadline deadline) =>
        [
            .. deadline.Explanation.Steps.Select(step => new Step(When(step), Said(step.Say()))),
            deadline.At is { } at
                ? new(
                    Timed(DateText.Brief(deadline.Due), at),
                    new("hạn đang tính, đến giờ này", "the deadline in force, until this time")
                )
                : new(
                    DateText.Brief(deadline.Due),
                    new(
                        "hạn đang tính, đến hết ngày này",
                        "the deadline in force, until the end of this day"
                    )
                ),
        ];

    /// <summary>A day with the time before it, where there is one: 15:00 thứ Ba 10/02/2026.</summary>
    public static Words Timed(Words day, TimeOnly? at) =>
        at is { } time
            ? new($"{DayWords.Of(time)} {day.Vietnamese}", $"{DayWords.Of(time)} {day.English}")
            : day;

    private static Words When(WorkingCalendar.DeadlineStep step) =>
        step switch
        {
            RuleApplied { Rule: DeadlineRule.By by } => DateText.Brief(by.Day),
            RuleApplied { Rule: DeadlineRule.Within within } => Said(
                DayWords.Count(within.Days, within.Working)
            ),
            RuleApplied { Rule: DeadlineRule.Before before } => DateText.Brief(before.Day),
            RuleApplied { Rule: DeadlineRule.EndOf end } => DateText.Brief(end.In),
            RuleApplied { Rule: DeadlineRule.FromMoment moment } => DateText.Brief(
                DateOnly.FromDateTime(moment.Start)
            ),
            RuleApplied { Rule: DeadlineRule.Recurring recurring } => DateText.Brief(recurring.Day),
            StartExcluded excluded => DateText.Brief(excluded.Start),
            DaysSkipped skipped => DateText.Brief(skipped.From),
            MakeUpDayCounted counted => DateText.Brief(counted.Day),
            MovedOffDayOff moved => DateText.Brief(moved.From),
            KeptOnDayOff kept => DateText.Brief(kept.Day),
            Extended extended => DateText.Brief(extended.GrantedOn),
            Paused paused => DateText.Brief(paused.From),
            PausedToTheMinute paused => DateText.Brief(DateOnly.FromDateTime(paused.From)),
            ShortDayCounted counted => DateText.Brief(counted.Day),
            CountedFromMoment counted => DateText.Brief(DateOnly.FromDateTime(counted.From)),
            _ => new("lịch", "calendar"),
        };

    private static Words Said(Sentence sentence) => new(sentence.Vietnamese, sentence.English);
}
