using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>Reads weeks and hours: <c>"08:00-12:00"</c>.</summary>
internal sealed class HoursReader(FieldReader read)
{
    private static readonly Dictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>()
        .ToDictionary(day => day.ToString());

    public WeeklyPattern? Week(JsonPlace? place)
    {
        if (place is null)
        {
            return null;
        }

        var fields = read.Fields(place, ["workingDays", "basis"], ["hours", "days"]);
        var usual = fields.TryGetValue("hours", out var hours) ? Hours(hours) : DayHours.Office;
        var basis = read.Words(fields.GetValueOrDefault("basis"));
        Dictionary<DayOfWeek, DayHours> week = [];
        foreach (var item in read.Items(fields.GetValueOrDefault("workingDays")))
        {
            if (read.Choice(item, Weekdays) is { } day && usual is not null)
            {
                week[day] = usual;
            }
        }

        if (fields.GetValueOrDefault("days") is { } own)
        {
            Own(own, week);
        }

        if (week.Count == 0)
        {
            if (usual is not null)
            {
                read.Wrong(place.Line, FileWords.NoWorkingDay);
            }

            return null;
        }

        return basis is null ? null : new(week, basis);
    }

    public DayHours? Hours(JsonPlace? place)
    {
        if (place is null)
        {
            return null;
        }

        var items = read.Items(place);
        var spans = items.Select(Span).ToList();
        if (items.Count == 0 || spans.Contains(null))
        {
            if (items.Count == 0)
            {
                read.Wrong(place.Line, FileWords.NoHours);
            }

            return null;
        }

        var sorted = spans.Select(span => span!.Value).OrderBy(span => span.From).ToList();
        if (sorted.Zip(sorted.Skip(1)).Any(pair => pair.Second.From < pair.First.To))
        {
            read.Wrong(place.Line, FileWords.HoursOverlap);
            return null;
        }

        return new(sorted);
    }

    private void Own(JsonPlace own, Dictionary<DayOfWeek, DayHours> week)
    {
        foreach (var (name, place) in read.Fields(own, [], [.. Weekdays.Keys]))
        {
            if (Hours(place) is { } hours)
            {
                week[Weekdays[name]] = hours;
            }
        }
    }

    private WorkingSpan? Span(JsonPlace place)
    {
        if (read.Text(place) is not { } text)
        {
            return null;
        }

        var ends = text.Split('-', '–');
        if (ends.Length == 2 && Time(ends[0]) is { } from && Time(ends[1]) is { } to && from < to)
        {
            return new(from, to);
        }

        read.Wrong(place.Line, FileWords.NoSpan(text));
        return null;
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(
            text.Trim(),
            ["HH:mm", "H:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;
}
