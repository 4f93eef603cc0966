using System.Globalization;

namespace Chutri.SelfReview.Model;

/// <summary>Readable codes: <c>DTS-2026-000003</c> of a round (đợt tự soi), <c>TS-2026-000003-00041</c> of the part of one unit in it, <c>KL-2026-000007</c> of the check of a remedy (kiểm lại).</summary>
internal static class ReviewCodes
{
    public static string OfRound(int year, long number) => Of("DTS", year, number);

    /// <param name="round">Code of the round.</param>
    /// <param name="number">From 1, within the round.</param>
    public static string OfPart(string round, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{round[1..]}-{number:00000}");

    public static string OfCheck(int year, long number) => Of("KL", year, number);

    public static string CheckCounter(int year) => Counter("checks", year);

    public static string OfReport(int year, long number) => Of("BCTS", year, number);

    public static string ReportCounter(int year) => Counter("reports", year);

    public static string RoundCounter(int year) => Counter("rounds", year);

    public static string Spelled(string typed) => typed.Trim().ToUpperInvariant();

    private static string Of(string letters, int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letters}-{year:0000}-{number:000000}");

    private static string Counter(string of, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"selfreview.{of}.{year}");
}
