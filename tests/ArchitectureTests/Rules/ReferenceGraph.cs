using System.Xml.Linq;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Which project may name which, as the project files say it: the walls that the compiler keeps.</summary>
internal static class ReferenceGraph
{
    /// <summary>The order of the work.</summary>
    private static readonly string[] Line =
    [
        "Organization",
        "Accounts",
        "Duties",
        "Notifications",
        "Documents",
        "Functions",
        "Assignments",
        "Dissemination",
        "Processes",
        "Procedures",
        "SelfReview",
        "Inspections",
        "Privacy",
    ];

    private static readonly string[] Platform = ["Platform", "Platform.Web"];

    private static readonly Dictionary<string, string[]> Libraries = new()
    {
        ["VietnameseText"] = [],
        ["WorkingCalendar"] = [],
        ["ProcessEngine"] = [],
        ["VerifiableDraw"] = [],
        ["OfficialPaper"] = ["DocumentFormat.OpenXml"],
        ["Similarity"] = ["VietnameseText"],
        ["DocumentReading"] = ["VietnameseText", "DocumentFormat.OpenXml", "PdfPig"],
    };

    public static IReadOnlyList<string> Broken(IEnumerable<SourceFile> projects) =>
        [.. projects.SelectMany(Findings).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Findings(SourceFile project)
    {
        var name = Path.GetFileNameWithoutExtension(project.Path);
        var xml = XDocument.Parse(project.Text);
        var named = Includes(xml, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .ToArray();
        var area = project.Path.Split('/')[1];
        if (area is "libraries")
        {
            string[] used =
            [
                .. named,
                .. Includes(xml, "PackageReference"),
                .. Includes(xml, "FrameworkReference"),
            ];
            return used.Except(Libraries.GetValueOrDefault(name, []))
                .Select(other => $"{name} → {other}");
        }

        string[] allowed = area switch
        {
            "platform" => [.. Libraries.Keys, .. Platform.TakeWhile(other => other != name)],
            "modules" =>
            [
                .. Libraries.Keys,
                .. Platform,
                .. Line.TakeWhile(other => other != name),
            ],
            _ => [.. named],
        };
        return named.Except(allowed).Select(other => $"{name} → {other}");
    }

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element)
            .Select(reference => reference.Attribute("Include")?.Value)
            .OfType<string>()
            .SelectMany(list => list.Split(';'));
}
