using System.Globalization;

namespace Chutri.Processes.Forms;

internal static class TypedNumber
{
    /// <summary>As it is written here (1.234,5) and as programs write it (1234.5).</summary>
    public static decimal? Read(string typed)
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
}
