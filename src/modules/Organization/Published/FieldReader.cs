using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Organization;

/// <summary>Makes one for each form.</summary>
public sealed class FieldReading(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    public FieldReader Begin() => new(units, people, clock);
}

/// <summary>Reads the fields of one form and gathers all that is wrong with them.</summary>
public sealed class FieldReader(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    private readonly List<FieldError> errors = [];

    public DateOnly Today { get; } = clock.Now().Today;

    public void Wrong(string field, Words sentence) => errors.Add(new(field, sentence));

    public Outcome<T> Answer<T>(Func<T> made) =>
        errors.Count > 0 ? Refusal.Invalid(errors) : made();

    /// <param name="needed">What is said where nothing was typed; null = it may be left out.</param>
    public string Text(string field, string? typed, int longest, Words? needed)
    {
        var text = Normalising.Normalise(typed ?? "").Trim();
        if (text.Length == 0 && needed is not null)
        {
            Wrong(field, needed);
        }
        else if (text.Length > longest)
        {
            Wrong(field, FieldReaderWords.Longest(longest));
        }

        return text;
    }

    public DateOnly Day(string field, string? typed)
    {
        if (!TypedDate.TryRead(typed, Today, out var day))
        {
            Wrong(field, TypedDate.WhyNot(typed, Today));
        }

        return day;
    }

    /// <summary>A moment from a day and an hour as they are typed.</summary>
    public (DateOnly On, DateTime At) Moment(
        string dayField,
        string? day,
        string hourField,
        string? hour
    )
    {
        var on = Day(dayField, day);
        if (
            !TimeOnly.TryParseExact(
                hour?.Trim().Replace('h', ':').TrimEnd(':'),
                ["H:mm", "%H"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
        )
        {
            Wrong(hourField, FieldReaderWords.Time);
        }

        return on == default ? default : (on, clock.StartOf(on).Add(at.ToTimeSpan()));
    }

    /// <param name="usual">What holds where nothing was typed.</param>
    public int Count(string field, string? typed, int least, int most, int usual) =>
        string.IsNullOrWhiteSpace(typed) ? usual : Count(field, typed, least, most);

    /// <summary>A number that has to be typed.</summary>
    public int Count(string field, string? typed, int least, int most)
    {
        if (
            !int.TryParse(
                typed?.Trim(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count
            )
            || count < least
            || count > most
        )
        {
            Wrong(field, FieldReaderWords.Number(least, most));
        }

        return count;
    }

    public int Percent(string field, string? typed, int usual)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return usual;
        }

        if (
            !int.TryParse(
                typed.Trim().TrimEnd('%', ' '),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var percent
            ) || percent is < 1 or > 100
        )
        {
            Wrong(field, FieldReaderWords.Percent);
        }

        return percent;
    }

    /// <param name="usual">What holds where nothing was chosen.</param>
    public TChoice Choice<TChoice>(string field, string? typed, Words needed, TChoice usual)
        where TChoice : struct, Enum =>
        string.IsNullOrWhiteSpace(typed) ? usual : Choice<TChoice>(field, typed, needed);

    public TChoice Choice<TChoice>(string field, string? typed, Words needed)
        where TChoice : struct, Enum
    {
        if (
            !Enum.TryParse<TChoice>(typed?.Trim(), ignoreCase: true, out var chosen)
            || !Enum.IsDefined(chosen)
            || int.TryParse(typed, out _)
        )
        {
            Wrong(field, needed);
        }

        return chosen;
    }

    public async Task<UnitId> Unit(
        string field,
        string? code,
        Words needed,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code) ? Missing<UnitId>(field, needed)
        : await units.FindByCode(code, stop) is { } unit ? unit.Id
        : Missing<UnitId>(field, FieldReaderWords.NoSuchUnit(code.Trim()));

    public async Task<IReadOnlyList<UnitId>> Units(
        string field,
        IReadOnlyList<string?>? codes,
        Words? needed,
        CancellationToken stop
    )
    {
        var found = new List<UnitId>();
        foreach (var code in codes ?? [])
        {
            if (!string.IsNullOrWhiteSpace(code))
            {
                found.Add(await Unit(field, code, FieldReaderWords.Unit, stop));
            }
        }

        if (found.Count == 0 && needed is not null)
        {
            Wrong(field, needed);
        }

        return found;
    }

    public async Task<PersonId> Person(
        string field,
        string? code,
        Words needed,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code) ? Missing<PersonId>(field, needed)
        : await people.FindByCode(code, stop) is { } person ? person.Id
        : Missing<PersonId>(field, FieldReaderWords.NoSuchPerson(code.Trim()));

    private T Missing<T>(string field, Words sentence)
        where T : struct
    {
        Wrong(field, sentence);
        return default;
    }
}
