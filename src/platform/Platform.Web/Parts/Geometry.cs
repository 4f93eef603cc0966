using System.Globalization;

namespace Chutri.Platform.Web;

/// <summary>Lengths of drawings as SVG wants them, whatever the language of the page.</summary>
public static class Geometry
{
    /// <summary>"62.551%"; 0 of 0 is 0.</summary>
    public static string Percent(decimal part, decimal whole) =>
        (whole == 0 ? 0 : Math.Round(100m * part / whole, 3)).ToString(
            "0.###",
            CultureInfo.InvariantCulture
        ) + "%";
}
