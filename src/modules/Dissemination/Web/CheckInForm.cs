using Chutri.Platform;

namespace Chutri.Dissemination.Web;

internal static class CheckInForm
{
    /// <summary>All that is missing at once; null where nothing is.</summary>
    public static Refusal? Problems(string? code, string? personCode, string? personName)
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(code))
        {
            errors.Add(new("code", CheckInWords.MissingCode));
        }

        if (string.IsNullOrWhiteSpace(personCode))
        {
            errors.Add(new("personCode", CheckInWords.Missing));
        }

        if (string.IsNullOrWhiteSpace(personName))
        {
            errors.Add(new("personName", CheckInWords.Missing));
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : null;
    }
}
