using System.Globalization;

namespace Chutri.Privacy.Model;

/// <summary>The readable code of a request: <c>SD-2026-000012</c> ("SD" for sửa dữ liệu).</summary>
internal static class CorrectionCode
{
    public const int Longest = 30;

    public static string Of(int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"SD-{year:0000}-{number:000000}");

    public static string CounterName(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"privacy.corrections.{year}");

    public static string Spelled(string typed) => typed.Trim().ToUpperInvariant();
}
