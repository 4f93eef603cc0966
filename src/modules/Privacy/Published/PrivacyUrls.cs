namespace Chutri.Privacy;

internal static class PrivacyUrls
{
    public const string Home = "/account/personal-data";
    public const string Csv = Home + "/file.csv";
    public const string Json = Home + "/file.json";
    public const string Html = Home + "/file.html";
    public const string Ask = Home + "/ask";
    public const string Corrections = "/corrections";

    /// <summary>The list of work, with the requests that wait; others than those concerned find none in it.</summary>
    public const string Open = "/assignments?state=open&kind=correction";

    public const string Names = "/admin/names";

    public static string Name(string code) => $"{Names}/{Uri.EscapeDataString(code)}";

    public static string Part(string code) => $"{Home}/{Uri.EscapeDataString(code)}";

    public static string Correction(string code) => $"{Corrections}/{Uri.EscapeDataString(code)}";

    public static string Answer(string code) => Correction(code) + "/answer";
}
