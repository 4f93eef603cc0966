using System.Globalization;

namespace Chutri.CommandLine;

/// <summary>A number as it is typed: digits only, because 1.000 is a thousand to one reader and one to another.</summary>
internal static class WholeNumber
{
    public static int? Of(string typed, int least, int most) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    /// <summary>Hours as digits, or hours and minutes: <c>4:30</c>. In minutes.</summary>
    public static int? OfHours(string typed, int mostHours)
    {
        var parts = typed.Split(':');
        return
            parts.Length <= 2
            && Of(parts[0], 0, mostHours) is { } hours
            && (parts.Length == 1 ? 0 : OfMinutes(parts[1])) is { } minutes
            && (hours * 60) + minutes > 0
            ? (hours * 60) + minutes
            : null;
    }

    private static int? OfMinutes(string typed) => typed.Length == 2 ? Of(typed, 0, 59) : null;
}
