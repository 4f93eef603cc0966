using System.Globalization;

namespace Chutri.Dissemination.Model;

/// <summary>Readable codes: <c>QT-2026-000003</c> of a campaign (quán triệt), <c>BH-2026-000041</c> of a session (buổi học), <c>HB-2026-000007</c> of
/// what somebody has to catch up (học bù).</summary>
internal static class DisseminationCodes
{
    public static string OfCampaign(int year, long number) => Of("QT", year, number);

    public static string OfSession(int year, long number) => Of("BH", year, number);

    public static string OfMakeUp(int year, long number) => Of("HB", year, number);

    public static string OfReceipt(int year, long number) => Of("XN", year, number);

    public static string OfReport(int year, long number) => Of("BC", year, number);

    public static string CampaignCounter(int year) => Counter("campaigns", year);

    public static string SessionCounter(int year) => Counter("sessions", year);

    public static string MakeUpCounter(int year) => Counter("make-ups", year);

    public static string ReceiptCounter(int year) => Counter("receipts", year);

    public static string ReportCounter(int year) => Counter("reports", year);

    public static string Spelled(string typed) => typed.Trim().ToUpperInvariant();

    private static string Of(string letters, int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letters}-{year:0000}-{number:000000}");

    private static string Counter(string of, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"dissemination.{of}.{year}");
}
