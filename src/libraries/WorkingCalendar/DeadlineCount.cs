namespace Chutri.WorkingCalendar;

/// <summary>Writes down how a rule became a due day.</summary>
internal sealed class DeadlineCount(
    WorkCalendar calendar,
    DeadlineRule rule,
    DateOnly counted,
    DateOnly due
)
{
    private static readonly Sentence DayOfEventNotCounted = new(
        "khoản 2 Điều 147 Bộ luật Dân sự 2015",
        "Civil Code 2015, Article 147(2)"
    );

    private static readonly Sentence LastDayOff = new(
        "khoản 5 Điều 148 Bộ luật Dân sự 2015",
        "Civil Code 2015, Article 148(5)"
    );

    private static readonly Sentence AsTheRuleSays = new(
        "theo quy tắc đã chọn",
        "as the chosen rule says"
    );

    public IReadOnlyList<DeadlineStep> Steps() =>
        [
            new RuleApplied(rule),
            .. Start(),
            .. Counted(),
            .. End(),
            .. Doubts(),
            new CalendarUsed(calendar.Version),
        ];

    private IEnumerable<DeadlineStep> Start() =>
        rule is DeadlineRule.Within within
            ? [new StartExcluded(within.Start, DayOfEventNotCounted)]
            : [];

    private List<DeadlineStep> Counted() =>
        rule is DeadlineRule.Within { Working: true } within
            ? Notable(within.Start.AddDays(1), counted)
            : [];

    private IEnumerable<DeadlineStep> End()
    {
        if (due > counted)
        {
            return
            [
                .. Notable(counted, due.AddDays(-1)),
                new MovedOffDayOff(counted, due, BasisOfMoving),
            ];
        }

        if (due < counted)
        {
            return
            [
                .. Notable(due.AddDays(1), counted),
                new MovedOffDayOff(counted, due, BasisOfMoving),
            ];
        }

        var last = calendar.Of(due);
        return last.IsWorked ? [] : [new KeptOnDayOff(due, last.Reason, last.Basis)];
    }

    private Sentence BasisOfMoving =>
        rule is DeadlineRule.Within && due > counted ? LastDayOff : AsTheRuleSays;

    private IEnumerable<DeadlineStep> Doubts()
    {
        if (rule is not DeadlineRule.Within { Working: true } && rule.WhenOff is OffDay.Keep)
        {
            return [];
        }

        var from = rule is DeadlineRule.Within { Working: true } within
            ? within.Start.AddDays(1)
            : Earlier(counted, due);
        var through = due > counted ? due : counted;
        return
        [
            .. Enumerable
                .Range(from.Year, through.Year - from.Year + 1)
                .Where(year => !calendar.IsAnnounced(year))
                .Select(year => new YearNotAnnounced(year)),
            .. calendar
                .Edition.Days.OfType<UnsettledDay>()
                .Where(day => day.Day >= from && day.Day <= through)
                .OrderBy(day => day.Day)
                .Select(day => new DayNotSettled(day.Day, day.Reason, day.Basis)),
        ];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Days off, joined where they follow each other for the same reason, and make-up days. As long as its answer, so walked.</summary>
    private List<DeadlineStep> Notable(DateOnly from, DateOnly through)
    {
        List<DeadlineStep> steps = [];
        for (var day = from; day <= through; day = day.AddDays(1))
        {
            var status = calendar.Of(day);
            if (status.IsWorked)
            {
                if (!calendar.Edition.Week.Works(day.DayOfWeek))
                {
                    steps.Add(new MakeUpDayCounted(day, status.Reason, status.Basis));
                }
            }
            else if (
                steps.LastOrDefault() is DaysSkipped run
                && run.Through.AddDays(1) == day
                && (run.Reason, run.Basis) == (status.Reason, status.Basis)
            )
            {
                steps[^1] = run with { Through = day };
            }
            else
            {
                steps.Add(new DaysSkipped(day, day, status.Reason, status.Basis));
            }
        }

        return steps;
    }
}
