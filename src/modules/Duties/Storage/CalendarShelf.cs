using Chutri.WorkingCalendar;
using Microsoft.Extensions.Logging;

namespace Chutri.Duties.Storage;

/// <summary>
/// The editions of the calendar. The file that an administrator edits is read again when it has changed; an edition that can be used is kept beside it under its label, so
/// that deadlines can be computed again from it, and one with problems changes nothing.
/// </summary>
internal sealed partial class CalendarShelf(string? file, ILogger<CalendarShelf> log)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, WorkCalendar> read = [];
    private FileStamp? seen;
    private WorkCalendar? inForce;
    private IReadOnlyList<CalendarProblem> problems = [];

    public WorkCalendar InForce()
    {
        lock (gate)
        {
            var now = FileStamp.Of(file);
            if (inForce is null || now != seen)
            {
                seen = now;
                inForce = now is null ? Shipped() : Read() ?? inForce ?? LastKept() ?? Shipped();
            }

            return inForce;
        }
    }

    public IReadOnlyList<CalendarProblem> Problems()
    {
        lock (gate)
        {
            InForce();
            return problems;
        }
    }

    public WorkCalendar? Find(string version)
    {
        var current = InForce();
        var edition = version.Split('/', 2);
        lock (gate)
        {
            var found =
                current.Version == edition[0] ? current : read.GetValueOrDefault(edition[0]);
            if (found is null && Edition(edition[0]) is { } kept)
            {
                read[edition[0]] = found = new(kept);
            }

            return edition.Length > 1 ? found?.ForUnit(edition[1]) : found;
        }
    }

    private WorkCalendar Shipped()
    {
        problems = [];
        return WorkCalendar.Vietnam;
    }

    private WorkCalendar? Read()
    {
        try
        {
            var text = File.ReadAllBytes(file!);
            var reading = CalendarFile.Read(text);
            problems = reading.Edition is { } edition
                ? KeptCalendars.Keep(file!, edition.Version, text)
                : reading.Problems;
            if (problems.Count == 0)
            {
                return new(reading.Edition!);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems = [new(1, CalendarWords.NotReadable(failure.Message))];
        }

        foreach (var problem in problems)
        {
            CalendarNotUsed(log, file!, problem.Say().Vietnamese);
        }

        return null;
    }

    private WorkCalendar? LastKept() =>
        KeptCalendars
            .NewestFirst(file!)
            .Select(kept => CalendarFile.Read(kept).Edition)
            .FirstOrDefault(edition => edition is not null)
            is { } edition
            ? new(edition)
            : null;

    private CalendarEdition? Edition(string version) =>
        CalendarFile.ShippedVersions.Contains(version) ? CalendarFile.Shipped(version)
        : file is not null && KeptCalendars.Text(file, version) is { } text
            ? CalendarFile.Read(text).Edition
        : null;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The calendar file {File} is not used, the edition before stays in force: {Problem}"
    )]
    private static partial void CalendarNotUsed(ILogger log, string file, string problem);

    private sealed record FileStamp(DateTime Written, long Length)
    {
        public static FileStamp? Of(string? path) =>
            path is not null && new FileInfo(path) is { Exists: true } file
                ? new(file.LastWriteTimeUtc, file.Length)
                : null;
    }
}
