using System.Globalization;

namespace Chutri.ProcessEngine;

/// <summary>Whole numbers as they stand in sentences of both languages.</summary>
internal static class Number
{
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);
}
