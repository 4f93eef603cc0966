using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chutri.Platform;
using Chutri.WorkingCalendar.Lunar;

namespace Chutri.CommandLine;

/// <summary><c>chutri calendar lunar DATE…</c>: the lunar date of each day.</summary>
internal static class LunarCommand
{
    public static Command Make()
    {
        var dates = new Argument<string[]>("DATE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = CalendarCommandWords.Dates.ToString(),
        };
        var json = CalendarCommand.Json();
        var command = new Command("lunar", CalendarCommandWords.Lunar.ToString()) { dates, json };
        command.SetAction(parsed =>
        {
            List<DateOnly> days = [];
            List<Words> mistakes = [];
            foreach (var typed in parsed.GetValue(dates)!)
            {
                if (TypedMoment.Day(typed) is not { } day)
                {
                    mistakes.Add(CalendarCommandWords.NoDay(typed));
                }
                else if (day < LunarCalendar.FirstDay || day > LunarCalendar.LastDay)
                {
                    mistakes.Add(CalendarCommandWords.OutsideLunar(typed));
                }
                else
                {
                    days.Add(day);
                }
            }

            if (mistakes.Count > 0)
            {
                return CalendarCommand.Refuse(parsed, mistakes);
            }

            foreach (var day in days)
            {
                parsed.InvocationConfiguration.Output.WriteLine(
                    parsed.GetValue(json) ? Json(day) : Text(day)
                );
            }

            return Exit.Done;
        });
        return command;
    }

    private static string Json(DateOnly day)
    {
        var lunar = LunarCalendar.Of(day);
        return JsonSerializer.Serialize(
            new LunarJson(Written(day), lunar.Day, lunar.Month, lunar.IsLeap, lunar.Year),
            CommandJson.Options
        );
    }

    private static string Text(DateOnly day) =>
        $"{Written(day)}: {Said.Of(LunarCalendar.Of(day).Say())}";

    private static string Written(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record LunarJson(string Date, int Day, int Month, bool Leap, int Year);
}
