using System.CommandLine;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary><c>chutri calendar check</c>: whether a calendar file can be used, before it is put into the data folder.</summary>
internal static class CheckCalendarCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE")
        {
            Description = CalendarCommandWords.File.ToString(),
        };
        var command = new Command("check", CalendarCommandWords.Check.ToString()) { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var reading = CalendarFileOnDisk.Read(path);
            if (reading.Edition is not { } edition)
            {
                return CalendarCommand.Refuse(
                    parsed,
                    CalendarFileOnDisk.Say(path, reading.Problems)
                );
            }

            parsed.InvocationConfiguration.Output.WriteLine(
                CalendarCommandWords.FileGood(edition.Version, edition.AnnouncedYears)
            );
            return Exit.Done;
        });
        return command;
    }
}
