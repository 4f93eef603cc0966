using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Operations;

/// <param name="File">Where it lies.</param>
/// <param name="Label">Its version; null where it has problems.</param>
/// <param name="Problems">All of them, with their lines.</param>
internal sealed record FileInFolder(
    string File,
    byte[] Text,
    string? Label,
    IReadOnlyList<Words> Problems
);

/// <summary>The calendar file that lies on this machine; it waits there until somebody reads it in.</summary>
internal sealed class CalendarInFolder(string? file)
{
    public static CalendarInFolder Of(IServiceProvider services) =>
        new(
            CalendarPlace.FileOf(
                services.GetService<IConfiguration>(),
                services.GetService<DatabaseChoice>()
            )
        );

    public Outcome<ReadCalendarRequest> Request() =>
        Look() is { } found
            ? new ReadCalendarRequest(found.Text)
            : Refusal.Invalid("file", CalendarWords.NoFileInFolder);

    public FileInFolder? Look()
    {
        if (file is null || !File.Exists(file))
        {
            return null;
        }

        try
        {
            if (new FileInfo(file).Length > ReadCalendar.LargestInBytes)
            {
                return new(file, [], null, [CalendarWords.TooLarge]);
            }

            var text = File.ReadAllBytes(file);
            var reading = CalendarFile.Read(text);
            return new(
                file,
                text,
                reading.Edition?.Version,
                [.. reading.Problems.Select(problem => CalendarWords.Said(problem.Say()))]
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(file, [], null, [CalendarWords.NotReadable(failure.Message)]);
        }
    }
}
