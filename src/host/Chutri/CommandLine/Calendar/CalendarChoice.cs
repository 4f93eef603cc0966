using System.CommandLine;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Settings;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>Which calendar a verb asks: the file that was set, the one in the data folder, or the one that comes with the program.</summary>
internal sealed class CalendarChoice
{
    private const string UsualFolder = ".data";

    private readonly Option<string?> data = new("--data")
    {
        Description = CalendarCommandWords.Data.ToString(),
    };

    private readonly Option<string?> unit = CalendarCommand.Unit();

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(unit);
    }

    /// <summary>The calendar, or everything that is wrong with its file.</summary>
    public (WorkCalendar? Calendar, IReadOnlyList<Words> Mistakes) Choose(ParseResult parsed)
    {
        if (parsed.GetValue(data) is { } named && !Directory.Exists(named))
        {
            return (null, [CalendarCommandWords.NoFolder(named)]);
        }

        var (file, mistakes) = FileOf(parsed.GetValue(data));
        if (mistakes.Count > 0)
        {
            return (null, mistakes);
        }

        var calendar = WorkCalendar.Vietnam;
        if (file is not null && File.Exists(file))
        {
            var reading = CalendarFileOnDisk.Read(file);
            if (reading.Edition is null)
            {
                return (null, CalendarFileOnDisk.Say(file, reading.Problems));
            }

            calendar = new(reading.Edition);
        }

        return parsed.GetValue(unit) is not { } code ? (calendar, [])
            : calendar.Edition.Units.Any(own => own.Unit == code) ? (calendar.ForUnit(code), [])
            : (
                null,
                [CalendarCommandWords.NoUnit(code, calendar.Edition.Units.Select(own => own.Unit))]
            );
    }

    private static (string? File, IReadOnlyList<Words> Mistakes) FileOf(string? folder)
    {
        if (folder is not null)
        {
            return (Path.Combine(folder, CalendarPlace.FileName), []);
        }

        var settings = ProgramSettings.Read();
        return settings.Refusal is { } refusal
            ? (null, [refusal.Sentence, .. refusal.Fields.Select(field => field.Sentence)])
            : (
                CalendarPlace.Setting.Of(settings.Value)
                    ?? Path.Combine(
                        HostSettings.Data.Of(settings.Value) ?? UsualFolder,
                        CalendarPlace.FileName
                    ),
                []
            );
    }
}
