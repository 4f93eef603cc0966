using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary><c>chutri calendar holidays YEAR</c>: every weekday off and every worked rest day of a year.</summary>
internal static class HolidaysCommand
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    public static Command Make()
    {
        var year = new Argument<string>("YEAR")
        {
            Description = CalendarCommandWords.Year.ToString(),
        };
        var json = CalendarCommand.Json();
        var place = new CalendarChoice();
        var command = new Command("holidays", CalendarCommandWords.Holidays.ToString())
        {
            year,
            json,
        };
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(year)!;
            var asked = WholeNumber.Of(typed, FirstYear, LastYear);
            var (calendar, mistakes) = place.Choose(parsed);
            if (asked is not { } number || calendar is null)
            {
                return CalendarCommand.Refuse(
                    parsed,
                    [
                        .. asked is null
                            ? [CalendarCommandWords.NoYear(typed, FirstYear, LastYear)]
                            : Array.Empty<Words>(),
                        .. mistakes,
                    ]
                );
            }

            var days = DaysOf(calendar, number).ToList();
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(days.Select(Json), CommandJson.Options));
            }
            else
            {
                Print(output, calendar, number, days);
            }

            return Exit.Done;
        });
        return command;
    }

    private static IEnumerable<DayStatus> DaysOf(WorkCalendar calendar, int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day) != calendar.Edition.Week.Works(day.DayOfWeek))
            {
                yield return calendar.Of(day);
            }
        }
    }

    private static HolidayJson Json(DayStatus day) =>
        new(
            day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Said.Of(day.Reason).ToString(),
            Said.Of(day.Basis).ToString(),
            day.IsWorked ? true : null
        );

    private static void Print(
        TextWriter output,
        WorkCalendar calendar,
        int year,
        IReadOnlyList<DayStatus> days
    )
    {
        output.WriteLine(CalendarCommandWords.HolidaysOf(year, calendar.Version));
        foreach (var day in days)
        {
            var when = Said.Of(DayWords.WithWeekday(day.Day));
            var (reason, basis) = (Said.Of(day.Reason), Said.Of(day.Basis));
            var kind = day.IsWorked ? CalendarCommandWords.Worked : CalendarCommandWords.Off;
            output.WriteLine($"  {when}: {kind}: {reason} ({basis})");
        }

        foreach (
            var unsettled in calendar
                .EntriesIn(new(year, 1, 1), new(year, 12, 31))
                .OfType<UnsettledDay>()
        )
        {
            output.WriteLine(
                Said.Of(new DayNotSettled(unsettled.Day, unsettled.Reason, unsettled.Basis).Say())
            );
        }

        if (!calendar.IsAnnounced(year))
        {
            output.WriteLine(CalendarCommandWords.NotAnnounced(year));
        }
    }

    private sealed record HolidayJson(
        string Date,
        string Reason,
        string Basis,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Worked
    );
}
