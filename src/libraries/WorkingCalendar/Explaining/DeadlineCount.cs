namespace Chutri.WorkingCalendar;

/// <summary>Writes down how a rule became a due day.</summary>
internal sealed class DeadlineCount(
    WorkCalendar calendar,
    DeadlineRule rule,
    DateOnly counted,
    DateOnly due,
    TimeOnly? at
)
{
    private static readonly Sentence DayOfEventNotCounted = new(
        "khoản 2 Điều 147 Bộ luật Dân sự 2015",
        "Civil Code 2015, Article 147(2)"
    );

    private static readonly Sentence HoursRunAtOnce = new(
        "khoản 1 Điều 147 Bộ luật Dân sự 2015",
        "Civil Code 2015, Article 147(1)"
    );

    private static readonly Sentence LastDayOff = new(
        "khoản 5 Điều 148 Bộ luật Dân sự 2015",
        "Civil Code 2015, Article 148(5)"
    );

    private static readonly Sentence AsTheRuleSays = new(
        "theo quy tắc đã chọn",
        "as the chosen rule says"
    );

    /// <summary>The first day that may be counted, when only worked days or hours are; nothing when the calendar has no say before the last day.</summary>
    private readonly DateOnly? firstCounted = rule switch
    {
        DeadlineRule.Within { Working: true } within => within.Start.AddDays(1),
        DeadlineRule.FromMoment { Unit: TimeUnit.WorkingDays } moment => DateOnly
            .FromDateTime(moment.Start)
            .AddDays(1),
        DeadlineRule.FromMoment { Unit: TimeUnit.WorkingMinutes } moment => DateOnly.FromDateTime(
            moment.Start
        ),
        _ => null,
    };

    public IReadOnlyList<DeadlineStep> Steps() =>
        [
            new RuleApplied(rule),
            .. Start(),
            .. firstCounted is { } first ? Notable(first, counted) : [],
            .. End(),
            .. TimeOfDay(),
            .. Doubts(),
            new CalendarUsed(calendar.Version),
        ];

    private IEnumerable<DeadlineStep> Start() =>
        rule switch
        {
            DeadlineRule.Within within => [new StartExcluded(within.Start, DayOfEventNotCounted)],
            DeadlineRule.FromMoment { Unit: TimeUnit.WorkingMinutes } moment =>
            [
                new CountedFromMoment(
                    moment.Start,
                    calendar.NextWorkingMoment(moment.Start),
                    HoursRunAtOnce
                ),
                new HoursCounted(
                    calendar.Edition.Week.FullDay.ToString(),
                    calendar.Edition.Week.Basis
                ),
            ],
            DeadlineRule.FromMoment { Unit: TimeUnit.Minutes } moment =>
            [
                new CountedFromMoment(moment.Start, moment.Start, HoursRunAtOnce),
                new ClockHoursCounted(counted.ToDateTime(at!.Value)),
            ],
            DeadlineRule.FromMoment moment =>
            [
                new StartExcluded(DateOnly.FromDateTime(moment.Start), DayOfEventNotCounted),
            ],
            _ => [],
        };

    private IEnumerable<DeadlineStep> TimeOfDay() =>
        at is { } time
        && rule is DeadlineRule.FromMoment { Unit: TimeUnit.Days or TimeUnit.WorkingDays } moment
            ? [new TimeOfDayKept(moment.Start, time)]
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
        if (rule is DeadlineRule.FromMoment { Unit: TimeUnit.Minutes })
        {
            var end = due.ToDateTime(at!.Value);
            return calendar.WorksAt(end)
                ? []
                :
                [
                    new EndsOutsideWork(
                        end,
                        calendar.HoursOf(due)?.ToString(),
                        last.Reason,
                        last.Basis
                    ),
                ];
        }

        return last.IsWorked ? [] : [new KeptOnDayOff(due, last.Reason, last.Basis)];
    }

    private Sentence BasisOfMoving =>
        rule is DeadlineRule.Within or DeadlineRule.FromMoment && due > counted
            ? LastDayOff
            : AsTheRuleSays;

    private IEnumerable<DeadlineStep> Doubts()
    {
        if (firstCounted is null && rule.WhenOff is OffDay.Keep)
        {
            return [];
        }

        var from = firstCounted ?? Earlier(counted, due);
        var through = due > counted ? due : counted;
        return
        [
            .. Enumerable
                .Range(from.Year, through.Year - from.Year + 1)
                .Where(year => !calendar.IsAnnounced(year))
                .Select(year => new YearNotAnnounced(year)),
            .. calendar
                .UnsettledIn(from, through)
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
            if (calendar.ChangedHoursOf(day) is { } changed)
            {
                steps.Add(
                    new ShortDayCounted(
                        day,
                        changed.Hours.ToString(),
                        changed.Reason,
                        changed.Basis
                    )
                );
            }
            else if (status.IsWorked)
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
