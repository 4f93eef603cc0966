using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary><c>chutri calendar</c>: what the working calendar says. Opens no database.</summary>
internal static class CalendarCommand
{
    public static Command Make() =>
        new("calendar", CalendarCommandWords.Verb.ToString())
        {
            HolidaysCommand.Make(),
            LunarCommand.Make(),
            DueCommand.Make(),
            CheckCalendarCommand.Make(),
        };

    public static Option<bool> Json() =>
        new("--json") { Description = HostWords.JsonOption.ToString() };

    public static Option<string?> Unit() =>
        new("--unit") { Description = CalendarCommandWords.Unit.ToString() };

    /// <summary>Says everything that is wrong, a line each.</summary>
    public static int Refuse(ParseResult parsed, IEnumerable<Platform.Words> mistakes)
    {
        foreach (var mistake in mistakes)
        {
            parsed.InvocationConfiguration.Error.WriteLine(mistake);
        }

        return Exit.BadInput;
    }
}
