using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Organization.Operations.Forms;

/// <summary>Reads what was typed, field by field, and keeps all that is wrong. Units are named by code or identifier.</summary>
internal sealed class FormReading(UnitSnapshot snapshot, DateOnly today)
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public void Wrong(string field, Words sentence) => errors.Add(new(field, sentence));

    public string Text(string field, string? typed, int atMost, Words needed)
    {
        var text = Optional(field, typed, atMost);
        if (text is null)
        {
            Wrong(field, needed);
        }

        return text ?? "";
    }

    public string? Optional(string field, string? typed, int atMost)
    {
        var text = Folding.WithSingleSpaces(Normalising.Normalise(typed ?? ""));
        if (text.Length > atMost)
        {
            Wrong(field, FieldSentences.TooLong(atMost));
        }

        return text.Length > 0 ? text : null;
    }

    public string Code(string field, string? typed)
    {
        var code = OrganizationCodes.Normal(typed ?? "");
        if (!OrganizationCodes.IsCode(code))
        {
            Wrong(field, FieldSentences.NeedsCode);
        }

        return code;
    }

    public DateOnly Day(string field, string? typed) =>
        OptionalDay(field, typed, FieldSentences.NeedsDay) ?? today;

    /// <param name="needed">Said where nothing was typed; null where nothing may be typed.</param>
    public DateOnly? OptionalDay(string field, string? typed, Words? needed = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (needed is not null)
            {
                Wrong(field, needed);
            }

            return null;
        }

        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        Wrong(field, TypedDate.WhyNot(typed, today));
        return null;
    }

    public T? Choice<T>(string field, string? typed, Words? needed)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(typed, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen))
        {
            return chosen;
        }

        if (needed is not null || !string.IsNullOrWhiteSpace(typed))
        {
            Wrong(field, needed ?? FieldSentences.NeedsRole);
        }

        return null;
    }

    public UnitSummary? Unit(string field, string? typed) =>
        OptionalUnit(field, typed, FieldSentences.NeedsUnit);

    /// <param name="needed">Said where nothing was typed; null where nothing may be typed.</param>
    public UnitSummary? OptionalUnit(string field, string? typed, Words? needed = null)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            if (needed is not null)
            {
                Wrong(field, needed);
            }

            return null;
        }

        var unit =
            snapshot.ByCode.GetValueOrDefault(text)
            ?? (
                Guid.TryParse(text, out var id)
                    ? snapshot.Units.GetValueOrDefault(new UnitId(id))
                    : null
            );
        if (unit is null)
        {
            Wrong(field, FieldSentences.NoSuchUnit(text));
        }

        return unit;
    }
}
