using System.Globalization;

namespace Chutri.DocumentReading;

/// <summary>The closed sets as they are spelled in JSON.</summary>
internal static class JsonWords
{
    internal static string? Of(DateOnly? date) =>
        date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Of(DocumentType type) =>
        type switch
        {
            DocumentType.OfficialLetter => "official-letter",
            _ => type.ToString().ToLowerInvariant(),
        };

    internal static string Of(Period period) =>
        period == Period.HalfYear ? "half-year" : period.ToString().ToLowerInvariant();

    internal static string Of(Comparator comparator) =>
        comparator switch
        {
            Comparator.AtLeast => ">=",
            Comparator.MoreThan => ">",
            Comparator.AtMost => "<=",
            Comparator.LessThan => "<",
            _ => "=",
        };
}
