using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>Reads an edition from its JSON file; the README of this library shows the format.</summary>
public static class CalendarFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<DayOfWeek>() },
    };

    /// <summary>The edition of Vietnamese public bodies shipped with the library.</summary>
    public static CalendarEdition Vietnam()
    {
        using var stream =
            typeof(CalendarFile).Assembly.GetManifestResourceStream("vietnam.json")
            ?? throw new InvalidOperationException(
                "The calendar of Vietnam is missing from the assembly."
            );
        return Read(stream);
    }

    /// <summary>Reads one edition.</summary>
    /// <exception cref="JsonException">The text is not of the documented shape; the message names the line.</exception>
    public static CalendarEdition Read(Stream json)
    {
        var file =
            JsonSerializer.Deserialize<EditionInFile>(json, Options)
            ?? throw new JsonException("The file is empty.");
        return new()
        {
            Version = file.Version,
            Week = new(file.Week.WorkingDays, file.Week.Basis.Words),
            Days = [.. file.Notices.SelectMany(DaysOf)],
            AnnouncedYears = file.AnnouncedYears.ToHashSet(),
        };
    }

    private static IEnumerable<CalendarDay> DaysOf(NoticeInFile notice)
    {
        var (basis, source) = (notice.Basis.Words, notice.Source);
        return
        [
            .. Expand(notice.Off, (day, reason) => new DayOff(day, reason, basis, source)),
            .. Expand(notice.Worked, (day, reason) => new MakeUpDay(day, reason, basis, source)),
            .. Expand(
                notice.Unsettled,
                (day, reason) => new UnsettledDay(day, reason, basis, source)
            ),
        ];
    }

    private static IEnumerable<CalendarDay> Expand(
        IReadOnlyList<SpanInFile>? spans,
        Func<DateOnly, Sentence, CalendarDay> make
    ) =>
        from span in spans ?? []
        from offset in Enumerable.Range(0, span.Length)
        select make(span.From.AddDays(offset), span.Reason.Words);

    private sealed record EditionInFile(
        string Version,
        WeekInFile Week,
        IReadOnlyList<int> AnnouncedYears,
        IReadOnlyList<NoticeInFile> Notices
    );

    private sealed record WeekInFile(IReadOnlyList<DayOfWeek> WorkingDays, WordsInFile Basis);

    private sealed record NoticeInFile(
        WordsInFile Basis,
        string Source,
        IReadOnlyList<SpanInFile>? Off = null,
        IReadOnlyList<SpanInFile>? Worked = null,
        IReadOnlyList<SpanInFile>? Unsettled = null
    );

    private sealed record SpanInFile(DateOnly From, WordsInFile Reason, DateOnly? To = null)
    {
        public int Length =>
            To is not { } to ? 1
            : to >= From && to.DayNumber - From.DayNumber < 366 ? to.DayNumber - From.DayNumber + 1
            : throw new JsonException(
                $"The span from {From:O} to {to:O} ends before it begins, or is too long."
            );
    }

    private sealed record WordsInFile(string Vi, string En)
    {
        public Sentence Words => new(Vi, En);
    }
}
