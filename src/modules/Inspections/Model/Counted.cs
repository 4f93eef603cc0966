using System.Globalization;

namespace Chutri.Inspections.Model;

internal static class Counted
{
    /// <summary>"1 unit", "2 units".</summary>
    public static string Of(long count, string one) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {one}s");
}
