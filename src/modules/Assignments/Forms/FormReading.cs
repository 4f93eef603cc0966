using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <summary>Reads what was typed into valid values and keeps every error, to be said all at once.</summary>
internal sealed class FormReading(UnitDirectory units, PersonDirectory people, DateOnly today)
{
    private readonly List<FieldError> errors = [];

    public DateOnly Today => today;

    /// <summary>The request, or all that is wrong.</summary>
    public Outcome<T> Or<T>(Func<T> made) => errors.Count > 0 ? Refusal.Invalid(errors) : made();

    public void Wrong(string field, Words sentence) => errors.Add(new(field, sentence));

    /// <summary>Where something is wrong already, what else is missing is said with it: one round, not two.</summary>
    public void AndWhatIsMissing(IEnumerable<FieldError> missing)
    {
        if (errors.Count > 0)
        {
            errors.AddRange(
                missing.ExceptBy(errors.ConvertAll(error => error.Field), error => error.Field)
            );
        }
    }

    public string Text(string field, string? typed, int longest, Words missing)
    {
        var text = OptionalText(field, typed, longest);
        if (text is null)
        {
            Wrong(field, missing);
        }

        return text ?? "";
    }

    public string? OptionalText(string field, string? typed, int longest)
    {
        var text = typed?.Trim();
        if (text?.Length > longest)
        {
            Wrong(field, AssignmentRefusals.TooLong(longest));
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    public DateOnly Day(string field, string? typed, Words missing)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Wrong(field, missing);
            return default;
        }

        return OptionalDay(field, typed) ?? default;
    }

    public DateOnly? OptionalDay(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        Wrong(field, TypedDate.WhyNot(typed, today));
        return null;
    }

    public int? OptionalNumber(string field, string? typed, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (
            int.TryParse(
                typed.Trim().TrimEnd('%', ' '),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Wrong(
            field,
            typed.AsSpan().ContainsAny('.', ',')
                ? FormWords.NumberUnclear(typed.Trim(), least, most)
                : FormWords.NumberBetween(least, most)
        );
        return null;
    }

    public async Task<UnitId> Unit(
        string field,
        string? code,
        Words missing,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            Wrong(field, missing);
            return default;
        }

        return await OptionalUnit(field, code, stop) ?? default;
    }

    public async Task<UnitId?> OptionalUnit(string field, string? code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var unit = await units.FindByCode(code, stop);
        if (unit is null)
        {
            Wrong(field, FormWords.NoSuchUnit(code));
        }

        return unit?.Id;
    }

    public async Task<IReadOnlyList<UnitId>> Units(
        string field,
        IReadOnlyList<string?>? codes,
        Words missing,
        CancellationToken stop
    )
    {
        if (codes is null || codes.All(string.IsNullOrWhiteSpace))
        {
            Wrong(field, missing);
            return [];
        }

        return await OptionalUnits(field, codes, stop);
    }

    public async Task<IReadOnlyList<UnitId>> OptionalUnits(
        string field,
        IReadOnlyList<string?>? codes,
        CancellationToken stop
    )
    {
        var found = new List<UnitId>();
        foreach (var code in (codes ?? []).Distinct())
        {
            if (await OptionalUnit(field, code, stop) is { } unit)
            {
                found.Add(unit);
            }
        }

        return found;
    }

    public async Task<PersonId> Person(
        string field,
        string? code,
        Words missing,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            Wrong(field, missing);
            return default;
        }

        return await OptionalPerson(field, code, stop) ?? default;
    }

    public async Task<IReadOnlyList<PersonId>> OptionalPeople(
        string field,
        IReadOnlyList<string?>? codes,
        CancellationToken stop
    )
    {
        var found = new List<PersonId>();
        foreach (var code in (codes ?? []).Distinct())
        {
            if (await OptionalPerson(field, code, stop) is { } person)
            {
                found.Add(person);
            }
        }

        return found;
    }

    public async Task<PersonId?> OptionalPerson(string field, string? code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var person = await people.FindByCode(code, stop);
        if (person is null)
        {
            Wrong(field, FormWords.NoSuchPerson(code));
        }

        return person?.Id;
    }
}
