using System.Globalization;
using Chutri.Assignments;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Model;
using Chutri.VietnameseText;

namespace Chutri.Processes.Forms;

/// <summary>Makes one <see cref="Typing"/> for each form.</summary>
internal sealed class TypingOf(
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    AssignmentDirectory assignments,
    AuthorityClock clock
)
{
    public Typing Begin() => new(units, people, documents, assignments, clock.Now().Today);
}

/// <summary>Reads what was typed into one form and gathers all that is wrong with it.</summary>
internal sealed class Typing(
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    AssignmentDirectory assignments,
    DateOnly today
)
{
    private readonly List<FieldError> errors = [];

    public DateOnly Today => today;

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
            Wrong(field, StepFieldWords.Longest(longest));
        }

        return text;
    }

    public async Task<UnitId> Unit(string field, string? code, Words needed, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            Wrong(field, needed);
        }
        else if (await units.FindByCode(code, stop) is { } unit)
        {
            return unit.Id;
        }
        else
        {
            Wrong(field, StepFieldWords.NoSuchUnit(code.Trim()));
        }

        return default;
    }

    public async Task<PersonId> Person(
        string field,
        string? code,
        Words needed,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            Wrong(field, needed);
        }
        else if (await people.FindByCode(code, stop) is { } person)
        {
            return person.Id;
        }
        else
        {
            Wrong(field, StepFieldWords.NoSuchPerson(code.Trim()));
        }

        return default;
    }

    public async Task<DocumentId?> Document(string field, string? id, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (
            Guid.TryParse(id, out var known)
            && await documents.Find(new DocumentId(known), stop) is { } document
        )
        {
            return document.Id;
        }

        Wrong(field, StepFieldWords.NoSuchDocument);
        return null;
    }

    public async Task<AssignmentId?> Assignment(string field, string? code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        if (await assignments.FindByCode(code, stop) is { } assignment)
        {
            return assignment.Id;
        }

        Wrong(field, StepFieldWords.NoSuchAssignment(code.Trim()));
        return null;
    }

    /// <summary>As it is written here (1.234,5) and as programs write it (1234.5).</summary>
    public static decimal? Number(string typed)
    {
        var text = typed.Replace(" ", "", StringComparison.Ordinal);
        var isGrouped =
            text.Split('.') is [{ Length: <= 3 }, .. { Length: > 0 } groups]
            && groups.All(group => group.Length == 3);
        if (text.Contains(',', StringComparison.Ordinal) || isGrouped)
        {
            text = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        }

        return decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    public DateOnly? Day(string field, string typed)
    {
        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        Wrong(field, TypedDate.WhyNot(typed, today));
        return null;
    }
}
