using System.Globalization;

namespace Chutri.Inspections.Model;

/// <summary>
/// Readable codes: <c>KT-2026-000004</c> of an inspection, whatever the act (kiểm tra), <c>KH-2026-000001</c> of a yearly plan (kế hoạch),
/// <c>RT-2026-000002</c> of a draw (rút thăm).
/// </summary>
internal static class InspectionCodes
{
    public static string OfInspection(int year, long number) => Of("KT", year, number);

    public static string OfPlan(int year, long number) => Of("KH", year, number);

    public static string OfDraw(int year, long number) => Of("RT", year, number);

    public static string InspectionCounter(int year) => Counter("inspections", year);

    public static string PlanCounter(int year) => Counter("plans", year);

    public static string DrawCounter(int year) => Counter("draws", year);

    public static string Spelled(string typed) => typed.Trim().ToUpperInvariant();

    private static string Of(string letters, int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letters}-{year:0000}-{number:000000}");

    private static string Counter(string of, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"inspections.{of}.{year}");
}
