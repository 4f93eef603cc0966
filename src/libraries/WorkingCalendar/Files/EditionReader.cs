namespace Chutri.WorkingCalendar;

/// <summary>Makes an edition of a JSON text, and knows on which line each of its entries stands.</summary>
internal sealed class EditionReader
{
    private static readonly Dictionary<string, HolidayLaw> Laws = new()
    {
        ["none"] = HolidayLaw.None,
        ["vietnam-2019"] = HolidayLaw.Vietnam2019,
    };

    private static readonly Dictionary<string, BeforeReading> Readings = new()
    {
        ["that-day-included"] = BeforeReading.ThatDayIncluded,
        ["day-before"] = BeforeReading.DayBefore,
    };

    private static readonly WeeklyPattern FiveDays = new(
        [
            DayOfWeek.Monday,
            DayOfWeek.Tuesday,
            DayOfWeek.Wednesday,
            DayOfWeek.Thursday,
            DayOfWeek.Friday,
        ],
        new("không ghi", "none given")
    );

    private readonly FieldReader read = new();
    private readonly NoticeReader notices;
    private readonly HoursReader hours;
    private readonly Dictionary<object, int> lines = new(ReferenceEqualityComparer.Instance);

    public EditionReader()
    {
        hours = new(read);
        notices = new(read, hours, lines);
    }

    /// <summary>The edition as far as the text has its shape, so that its entries can be held against each other in any case.</summary>
    public CalendarEdition Read(JsonPlace text)
    {
        var fields = read.Fields(
            text,
            ["version", "week", "announcedYears", "notices"],
            ["law", "before", "units"]
        );
        var version = read.Text(fields.GetValueOrDefault("version"));
        if (version is not null && !IsLabel(version))
        {
            read.Wrong(fields["version"].Line, FileWords.NoLabel(version));
        }

        var week = hours.Week(fields.GetValueOrDefault("week"));
        var law = read.Choice(fields.GetValueOrDefault("law"), Laws) ?? HolidayLaw.None;
        var before = read.Choice(fields.GetValueOrDefault("before"), Readings) ?? default;
        var years = read.Items(fields.GetValueOrDefault("announcedYears")).Select(read.Year);
        HashSet<int> announced = [.. years.OfType<int>()];
        var all = read.Items(fields.GetValueOrDefault("notices")).Select(notices.Notice).ToList();
        List<UnitDays> units =
        [
            .. read.Items(fields.GetValueOrDefault("units"))
                .Select(notices.Unit)
                .OfType<UnitDays>(),
        ];
        return new()
        {
            Version = version ?? "",
            Week = week ?? FiveDays,
            Law = law,
            Before = before,
            AnnouncedYears = announced,
            Decisions = [.. all.SelectMany(notice => notice.Decisions)],
            Days = [.. all.SelectMany(notice => notice.Days)],
            Units = units,
        };
    }

    /// <summary>All that is wrong, by line: with the text, and with the edition that was made from it.</summary>
    public IReadOnlyList<CalendarProblem> Problems(CalendarEdition edition) =>
        [
            .. read
                .Problems.Concat(EditionCheck.Of(edition).Select(InFile))
                .OrderBy(problem => problem.Line)
                .DistinctBy(problem => problem),
        ];

    private CalendarProblem InFile(EditionProblem problem) =>
        new(
            lines.GetValueOrDefault(problem.Entry, 1),
            problem.Other is { } other && lines.TryGetValue(other, out var line)
                ? FileWords.SeeLine(problem.Says, line)
                : problem.Says
        );

    /// <summary>The label becomes the name of a kept copy of the file.</summary>
    private static bool IsLabel(string version) =>
        version.Length <= 60
        && version.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
        && char.IsAsciiLetterOrDigit(version[0]);
}
