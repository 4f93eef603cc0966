using System.Globalization;

namespace Chutri.Processes.Forms;

internal static class TypedNumber
{
    /// <summary>
    /// As it is written here (1.234,5) and as programs write it (1234.5, 0.125). Null where it is neither: in 1,234.5 nobody can tell which
    /// sign parts the fraction.
    /// </summary>
    public static decimal? Read(string typed)
    {
        var text = typed.Replace(" ", "", StringComparison.Ordinal);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && text.LastIndexOf('.') > comma)
        {
            return null;
        }

        var isGrouped =
            text.TrimStart('-').Split('.') is [{ Length: <= 3 } first, .. { Length: > 0 } groups]
            && first is not ("" or "0")
            && groups.All(group => group.Length == 3);
        if (comma >= 0 || isGrouped)
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
}
