using System.Globalization;

namespace Chutri.Processes.Model;

/// <summary>Readable codes: <c>QTR-2026-000012</c> of a process ("quy trình"), <c>HS-2026-000412</c> of a case ("hồ sơ").</summary>
internal static class ProcessCodes
{
    public static string OfProcess(int year, long number) => Of("QTR", year, number);

    public static string OfCase(int year, long number) => Of("HS", year, number);

    public static string ProcessCounter(int year) => Counter("processes", year);

    public static string CaseCounter(int year) => Counter("cases", year);

    /// <summary>As it is kept, however it was typed.</summary>
    public static string Spelled(string code) => code.Trim().ToUpperInvariant();

    private static string Of(string letters, int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letters}-{year:0000}-{number:000000}");

    private static string Counter(string of, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"processes.{of}.{year}");
}
