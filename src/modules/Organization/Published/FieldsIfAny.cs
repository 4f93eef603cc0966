using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>Fields of a form that may be left open; what is typed all the same has to be right.</summary>
public static class FieldsIfAny
{
    public static DateOnly? DayIfAny(this FieldReader read, string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var day = read.Day(field, typed);
        return day == default ? null : day;
    }

    /// <summary>Needs both or neither.</summary>
    /// <returns>In UTC.</returns>
    public static DateTime? MomentIfAny(
        this FieldReader read,
        string dayField,
        string? day,
        string hourField,
        string? hour
    )
    {
        if (string.IsNullOrWhiteSpace(day) && string.IsNullOrWhiteSpace(hour))
        {
            return null;
        }

        var (on, at) = read.Moment(dayField, day, hourField, hour);
        return on == default ? null : at;
    }

    public static async Task<UnitId?> UnitIfAny(
        this FieldReader read,
        string field,
        string? code,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code)
            ? null
            : await read.Unit(field, code, FieldReaderWords.Unit, stop);

    public static async Task<PersonId?> PersonIfAny(
        this FieldReader read,
        string field,
        string? code,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code)
            ? null
            : await read.Person(field, code, FieldReaderWords.NoSuchPerson(""), stop);

    /// <summary>Each of them once.</summary>
    public static async Task<IReadOnlyList<PersonId>> PeopleIfAny(
        this FieldReader read,
        string field,
        IReadOnlyList<string?>? codes,
        int most,
        CancellationToken stop
    )
    {
        if (codes?.Count > most)
        {
            read.Wrong(field, FieldReaderWords.Number(0, most));
            return [];
        }

        var found = new List<PersonId>();
        foreach (var code in codes ?? [])
        {
            if (await read.PersonIfAny(field, code, stop) is { } person)
            {
                found.Add(person);
            }
        }

        return [.. found.Distinct()];
    }
}
