using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>Reads a calendar file that a verb was pointed at.</summary>
internal static class CalendarFileOnDisk
{
    public static CalendarReading Read(string path)
    {
        try
        {
            return CalendarFile.Read(File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var why = CalendarCommandWords.NotReadable(failure.Message);
            return new(null, [new(1, why)]);
        }
    }

    public static IReadOnlyList<Words> Say(string path, IReadOnlyList<CalendarProblem> problems) =>
        [
            CalendarCommandWords.FileWrong(path, problems.Count),
            .. problems.Select(problem => Said.Of(problem.Say())),
        ];
}
