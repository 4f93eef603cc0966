using System.CommandLine;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary><c>chutri calendar due</c>: when a period that runs from a day or a moment ends, and why.</summary>
internal static class DueCommand
{
    public static Command Make()
    {
        var options = new DueOptions();
        var json = CalendarCommand.Json();
        var place = new CalendarChoice();
        var command = new Command("due", CalendarCommandWords.Due.ToString()) { json };
        options.AddTo(command);
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var (rule, wrong) = options.Read(parsed);
            var (calendar, mistakes) = place.Choose(parsed);
            if (rule is null || calendar is null)
            {
                return CalendarCommand.Refuse(parsed, [.. wrong, .. mistakes]);
            }

            var deadline = calendar.DeadlineOf(rule);
            if (deadline.Due.Year > DueOptions.LastYear)
            {
                return CalendarCommand.Refuse(parsed, [CalendarCommandWords.TooLate]);
            }

            parsed.InvocationConfiguration.Output.WriteLine(
                parsed.GetValue(json) ? DueJson.Of(deadline) : Text(deadline)
            );
            return Exit.Done;
        });
        return command;
    }

    private static string Text(Deadline deadline)
    {
        var due = deadline.At is { } at
            ? DayWords.Of(deadline.Due.ToDateTime(at))
            : DayWords.WithWeekday(deadline.Due);
        return string.Join(
            Environment.NewLine,
            [
                CalendarCommandWords.DueOn(Said.Of(due), wholeDay: deadline.At is null).ToString(),
                .. deadline.Explanation.Sentences().Select(said => $"  {Said.Of(said)}"),
            ]
        );
    }
}
