using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>Takes values out of a JSON text, and keeps everything that is wrong with them.</summary>
internal sealed class FieldReader
{
    private const string DayForm = "yyyy-MM-dd";

    private readonly List<CalendarProblem> problems = [];

    public IReadOnlyList<CalendarProblem> Problems => problems;

    public void Wrong(int line, Sentence what) => problems.Add(new(line, what));

    /// <summary>The members of an object; says which are not known, repeated or missing.</summary>
    public Dictionary<string, JsonPlace> Fields(
        JsonPlace place,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional
    )
    {
        if (place is not JsonPlace.Object { Members: var members })
        {
            Wrong(place.Line, FileWords.ObjectExpected);
            return [];
        }

        string[] known = [.. required, .. optional];
        Dictionary<string, JsonPlace> fields = [];
        foreach (var member in members)
        {
            if (!known.Contains(member.Name))
            {
                Wrong(member.Line, FileWords.Unknown(member.Name, known));
            }
            else if (!fields.TryAdd(member.Name, member.Value))
            {
                Wrong(member.Line, FileWords.Repeated(member.Name));
            }
        }

        foreach (var name in required.Where(name => members.All(member => member.Name != name)))
        {
            Wrong(place.Line, FileWords.Missing(name));
        }

        return fields;
    }

    public IReadOnlyList<JsonPlace> Items(JsonPlace? place)
    {
        if (place is null or JsonPlace.List)
        {
            return (place as JsonPlace.List)?.Items ?? [];
        }

        Wrong(place.Line, FileWords.ListExpected);
        return [];
    }

    public string? Text(JsonPlace? place)
    {
        if (place is JsonPlace.Text { Value: var value } && !string.IsNullOrWhiteSpace(value))
        {
            return value.Trim();
        }

        if (place is not null)
        {
            Wrong(place.Line, FileWords.TextExpected);
        }

        return null;
    }

    /// <summary>A sentence: text for both languages, or <c>vi</c> with <c>en</c> beside it.</summary>
    public Sentence? Words(JsonPlace? place)
    {
        if (place is null or JsonPlace.Text)
        {
            return Text(place) is { } both ? new(both, both) : null;
        }

        var fields = Fields(place, ["vi"], ["en"]);
        return Text(fields.GetValueOrDefault("vi")) is { } vietnamese
            ? new(vietnamese, Text(fields.GetValueOrDefault("en")) ?? vietnamese)
            : null;
    }

    public DateOnly? Day(JsonPlace? place)
    {
        if (Text(place) is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text,
                DayForm,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }

        Wrong(place!.Line, FileWords.NoDay(text));
        return null;
    }

    /// <summary>A year, written as a bare whole number.</summary>
    public int? Year(JsonPlace place)
    {
        if (
            place is JsonPlace.Number { Value: var written }
            && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and <= 2199
        )
        {
            return year;
        }

        Wrong(
            place.Line,
            FileWords.NoYear(
                place switch
                {
                    JsonPlace.Number number => number.Value,
                    JsonPlace.Text text => text.Value,
                    _ => "…",
                }
            )
        );
        return null;
    }

    /// <summary>One of a closed set, by its name in the file.</summary>
    public T? Choice<T>(JsonPlace? place, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Text(place) is not { } text)
        {
            return null;
        }

        if (choices.TryGetValue(text, out var chosen))
        {
            return chosen;
        }

        Wrong(place!.Line, FileWords.NoChoice(text, choices.Keys));
        return null;
    }
}
