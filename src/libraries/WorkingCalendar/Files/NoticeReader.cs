namespace Chutri.WorkingCalendar;

/// <summary>Reads notices and what single units have of their own; remembers the line of every entry.</summary>
internal sealed class NoticeReader(
    FieldReader read,
    HoursReader hours,
    Dictionary<object, int> lines
)
{
    private const int LongestSpanInDays = 366;
    private static readonly string[] Kinds = ["off", "worked", "unsettled", "hours"];

    private static readonly Dictionary<string, DecidedHoliday> Holidays = new()
    {
        ["tet"] = DecidedHoliday.Tet,
        ["national-day"] = DecidedHoliday.NationalDay,
    };

    private static readonly Sentence NotSaid = new("không ghi", "none given");

    public (IReadOnlyList<HolidayDecision> Decisions, IReadOnlyList<CalendarDay> Days) Notice(
        JsonPlace place
    )
    {
        var fields = read.Fields(place, ["basis", "source"], [.. Kinds, "decides"]);
        var basis = read.Words(fields.GetValueOrDefault("basis")) ?? NotSaid;
        var source = read.Text(fields.GetValueOrDefault("source")) ?? "";
        return (
            [
                .. read.Items(fields.GetValueOrDefault("decides"))
                    .Select(item => Decision(item, basis, source))
                    .OfType<HolidayDecision>(),
            ],
            Days(fields, basis, source)
        );
    }

    public UnitDays? Unit(JsonPlace place)
    {
        var fields = read.Fields(place, ["unit", "basis"], [.. Kinds, "source", "week"]);
        var unit = read.Text(fields.GetValueOrDefault("unit"));
        var basis = read.Words(fields.GetValueOrDefault("basis")) ?? NotSaid;
        var source = read.Text(fields.GetValueOrDefault("source")) ?? "";
        var days = Days(fields, basis, source);
        var week = hours.Week(fields.GetValueOrDefault("week"));
        return unit is null ? null : Remembered(new UnitDays(unit, days, week), place.Line);
    }

    private HolidayDecision? Decision(JsonPlace place, Sentence basis, string source)
    {
        var fields = read.Fields(place, ["holiday", "from"], ["to"]);
        var holiday = read.Choice(fields.GetValueOrDefault("holiday"), Holidays);
        return Span(place, fields) is { } span && holiday is { } which
            ? Remembered(
                new HolidayDecision(which, span.From, span.Through, basis, source),
                place.Line
            )
            : null;
    }

    private List<CalendarDay> Days(
        Dictionary<string, JsonPlace> fields,
        Sentence basis,
        string source
    ) =>
        [
            .. Entries(fields, "off", (day, reason, _) => new DayOff(day, reason, basis, source)),
            .. Entries(
                fields,
                "worked",
                (day, reason, _) => new MakeUpDay(day, reason, basis, source)
            ),
            .. Entries(
                fields,
                "unsettled",
                (day, reason, _) => new UnsettledDay(day, reason, basis, source)
            ),
            .. Entries(
                fields,
                "hours",
                (day, reason, own) => new ChangedHours(day, own!, reason, basis, source)
            ),
        ];

    private IEnumerable<CalendarDay> Entries(
        Dictionary<string, JsonPlace> notice,
        string kind,
        Func<DateOnly, Sentence, DayHours?, CalendarDay> make
    )
    {
        foreach (var place in read.Items(notice.GetValueOrDefault(kind)))
        {
            var withHours = kind == "hours";
            var fields = read.Fields(
                place,
                withHours ? ["from", "reason", "spans"] : ["from", "reason"],
                ["to"]
            );
            var reason = read.Words(fields.GetValueOrDefault("reason"));
            var own = withHours ? hours.Hours(fields.GetValueOrDefault("spans")) : null;
            if (Span(place, fields) is not { } span || reason is null || (withHours && own is null))
            {
                continue;
            }

            for (var day = span.From; day <= span.Through; day = day.AddDays(1))
            {
                yield return Remembered(make(day, reason, own), place.Line);
            }
        }
    }

    private (DateOnly From, DateOnly Through)? Span(
        JsonPlace place,
        Dictionary<string, JsonPlace> fields
    )
    {
        var from = read.Day(fields.GetValueOrDefault("from"));
        var to = fields.TryGetValue("to", out var end) ? read.Day(end) : from;
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last < first || last.DayNumber - first.DayNumber >= LongestSpanInDays)
        {
            read.Wrong(place.Line, FileWords.NoStretch(first, last));
            return null;
        }

        return (first, last);
    }

    private T Remembered<T>(T entry, int line)
        where T : notnull
    {
        lines[entry] = line;
        return entry;
    }
}
