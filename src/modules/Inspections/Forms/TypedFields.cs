using System.Globalization;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Inspections.Forms;

/// <summary>Reads what was typed into one form and gathers all that is wrong with it; each form asks for a new one.</summary>
internal sealed class TypedFields(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    private readonly List<FieldError> wrong = [];

    public void Wrong(string field, Words sentence) => wrong.Add(new(field, sentence));

    public Outcome<T> Made<T>(Func<T> make) => wrong.Count > 0 ? Refusal.Invalid(wrong) : make();

    /// <param name="needed">What is said where nothing was typed; null: it may be left out.</param>
    public string Text(string field, string? typed, int longest, Words? needed = null)
    {
        var text = Normalising.Normalise(typed ?? "").Trim();
        if (text.Length == 0 && needed is { } missing)
        {
            Wrong(field, missing);
        }

        if (text.Length > longest)
        {
            Wrong(field, InspectionFieldWords.Longest(longest));
        }

        return text;
    }

    /// <param name="usual">What holds where nothing was typed; null: something has to be.</param>
    public int Number(string field, string? typed, int least, int most, int? usual = null)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0 && usual is { } standing)
        {
            return standing;
        }

        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var one);
        if (!read || one < least || one > most)
        {
            Wrong(field, InspectionFieldWords.Between(least, most));
        }

        return one;
    }

    public T Choice<T>(string field, string? typed, Words needed)
        where T : struct, Enum
    {
        var name = Enum.GetNames<T>()
            .FirstOrDefault(one => one.Equals(typed?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (name is null)
        {
            Wrong(field, needed);
            return default;
        }

        return Enum.Parse<T>(name);
    }

    /// <summary>A day and an hour of the authority, in UTC; null where neither was typed.</summary>
    public DateTime? Moment(string field, string? day, string? hour, Words needed)
    {
        if (string.IsNullOrWhiteSpace(day) && string.IsNullOrWhiteSpace(hour))
        {
            return null;
        }

        if (
            !TypedDate.TryRead(day, clock.Now().Today, out var on)
            || !TimeOnly.TryParseExact(
                hour?.Trim().Replace('h', ':').TrimEnd(':'),
                ["H:mm", "%H"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
        )
        {
            Wrong(field, needed);
            return null;
        }

        return clock.StartOf(on).Add(at.ToTimeSpan());
    }

    public DateOnly? Day(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (!TypedDate.TryRead(typed, clock.Now().Today, out var day))
        {
            Wrong(field, TypedDate.WhyNot(typed, clock.Now().Today));
        }

        return day;
    }

    public async Task<UnitId?> Unit(
        string field,
        string? code,
        Words? needed,
        CancellationToken stop
    )
    {
        var typed = code?.Trim() ?? "";
        var found = typed.Length == 0 ? null : await units.FindByCode(typed, stop);
        if (found is null && (typed.Length > 0 || needed is not null))
        {
            Wrong(field, typed.Length > 0 ? InspectionFieldWords.NoSuchUnit(typed) : needed!);
        }

        return found?.Id;
    }

    public async Task<PersonId?> Person(
        string field,
        string? code,
        Words? needed,
        CancellationToken stop
    )
    {
        var typed = code?.Trim() ?? "";
        var found = typed.Length == 0 ? null : await people.FindByCode(typed, stop);
        if (found is null && (typed.Length > 0 || needed is not null))
        {
            Wrong(field, typed.Length > 0 ? InspectionFieldWords.NoSuchPerson(typed) : needed!);
        }

        return found?.Id;
    }

    public async Task<IReadOnlyList<PersonId>> People(
        string field,
        IReadOnlyList<string?>? codes,
        CancellationToken stop
    )
    {
        var found = new List<PersonId>();
        if (codes?.Count > Lengths.MostMembers)
        {
            Wrong(field, InspectionFieldWords.Between(0, Lengths.MostMembers));
            return found;
        }

        foreach (var code in codes ?? [])
        {
            if (await Person(field, code, null, stop) is { } person)
            {
                found.Add(person);
            }
        }

        return [.. found.Distinct()];
    }
}
