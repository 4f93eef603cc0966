using System.CommandLine;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>From when, and how long: read together, so that everything wrong is said at once.</summary>
internal sealed class DueOptions
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;
    private const int MostHours = 100_000;

    private readonly Option<string?> from = new("--from")
    {
        Description = CalendarCommandWords.From.ToString(),
    };

    private readonly Option<string?> workingDays = Amount(
        "--working-days",
        CalendarCommandWords.WorkingDays
    );

    private readonly Option<string?> workingHours = Amount(
        "--working-hours",
        CalendarCommandWords.WorkingHours
    );

    private readonly Option<string?> hours = Amount("--hours", CalendarCommandWords.Hours);

    private readonly Option<string?> days = Amount("--days", CalendarCommandWords.Days);

    public void AddTo(Command command)
    {
        command.Add(from);
        command.Add(workingDays);
        command.Add(workingHours);
        command.Add(hours);
        command.Add(days);
    }

    public (DeadlineRule? Rule, IReadOnlyList<Words> Mistakes) Read(ParseResult parsed)
    {
        List<Words> mistakes = [];
        var typed = parsed.GetValue(from) ?? "";
        var start = TypedMoment.Of(typed);
        if (typed.Length == 0)
        {
            mistakes.Add(CalendarCommandWords.StartMissing);
        }
        else if (start is null)
        {
            mistakes.Add(CalendarCommandWords.NoMoment(typed));
        }
        else if (start.On.Year is < FirstYear or > LastYear)
        {
            mistakes.Add(CalendarCommandWords.OutsideYears(typed, FirstYear, LastYear));
        }

        var given = new[] { workingDays, workingHours, hours, days }
            .Where(option => parsed.GetValue(option) is not null)
            .ToList();
        if (given.Count != 1)
        {
            mistakes.Add(CalendarCommandWords.OneAmount);
        }

        var amounts = given.Select(option => (option, Amount: Read(parsed, option))).ToList();
        mistakes.AddRange(
            amounts
                .Where(read => read.Amount is null)
                .Select(read =>
                    CalendarCommandWords.NoAmount(
                        read.option.Name,
                        parsed.GetValue(read.option)!,
                        IsHours(read.option)
                    )
                )
        );
        if (start is { Time: null } && given.Exists(IsHours))
        {
            mistakes.Add(CalendarCommandWords.TimeMissing(typed));
        }

        return mistakes.Count > 0
            ? (null, mistakes)
            : (Rule(start!, given[0], amounts[0].Amount!.Value), []);
    }

    private DeadlineRule Rule(TypedMoment start, Option<string?> option, int amount) =>
        start.Time is { } time
            ? new DeadlineRule.FromMoment(
                option == workingHours ? TimeUnit.WorkingMinutes
                    : option == hours ? TimeUnit.Minutes
                    : option == workingDays ? TimeUnit.WorkingDays
                    : TimeUnit.Days,
                amount,
                start.On.ToDateTime(time)
            )
            : new DeadlineRule.Within(amount, option == workingDays, start.On);

    private bool IsHours(Option<string?> option) => option == workingHours || option == hours;

    private int? Read(ParseResult parsed, Option<string?> option) =>
        IsHours(option)
            ? WholeNumber.OfHours(parsed.GetValue(option)!, MostHours)
            : WholeNumber.Of(parsed.GetValue(option)!, 1, DeadlineRule.FromMoment.MostDays);

    private static Option<string?> Amount(string name, Words what) =>
        new(name) { Description = what.ToString() };
}
