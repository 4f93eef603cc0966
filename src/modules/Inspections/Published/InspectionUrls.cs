using Chutri.Inspections.Model;
using Chutri.Platform.Web;

namespace Chutri.Inspections;

internal static class InspectionUrls
{
    public const string List = "/inspections";
    public const string New = List + "/new";
    public const string Plans = "/inspection-plans";
    public const string Draws = "/inspection-draws";
    public const string Overview = "/inspection-overview";
    public const string Findings = "/inspection-findings";
    public const string DrawnUnits = "/inspection-units";
    public const string NewDraw = Draws + "/new";

    /// <summary>Open to everybody, also without signing in.</summary>
    public const string PublicDraws = "/draws";

    public static string Of(string code) => $"{List}/{Uri.EscapeDataString(code)}";

    public static string Of(string code, string part) => $"{Of(code)}/{part}";

    public static string Finding(string code, int number) =>
        FormattableString.Invariant($"{Of(code)}/findings/{number}");

    /// <summary>Where the page of the inspection tells of it.</summary>
    public static string FindingOnPage(string code, int number) =>
        $"{Of(code)}#{FindingId(number)}";

    public static string FindingId(int number) => FormattableString.Invariant($"finding-{number}");

    public static string Paper(string code, Guid paper) => $"{Of(code)}/papers/{paper}";

    /// <summary>By which name the page knows the form about a finding's remedy.</summary>
    internal static string EffectForm(int number) =>
        FormattableString.Invariant($"effect-{number}");

    /// <summary>The page that is put on a telephone and works without a network.</summary>
    public const string Field = "/field";

    public static string NewSheet(string code) => Of(code, "sheets/new");

    public static string Sheet(string code, int number) =>
        FormattableString.Invariant($"{Of(code)}/sheets/{number}");

    public static string Sheet(string code, int number, string part) =>
        $"{Sheet(code, number)}/{part}";

    public static string Plan(string code) => $"{Plans}/{Uri.EscapeDataString(code)}";

    public static string Plan(string code, string part) => $"{Plan(code)}/{part}";

    /// <summary>With those of its lines alone that a figure counts.</summary>
    public static string Plan(string code, PlanFigure figure) =>
        figure is PlanFigure.All ? Plan(code) : Addresses.Of(Plan(code), ("figure", figure.Word()));

    public static string Draw(string code) => $"{Draws}/{Uri.EscapeDataString(code)}";

    public static string Draw(string code, string part) => $"{Draw(code)}/{part}";

    public static string PublicDraw(string code) => $"{PublicDraws}/{Uri.EscapeDataString(code)}";

    public static string PublicDrawFile(string code) => $"{PublicDraw(code)}/draw.json";
}
