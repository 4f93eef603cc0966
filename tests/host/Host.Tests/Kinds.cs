using System.Text.RegularExpressions;

namespace Chutri.Host.Tests;

/// <summary>The kind of page behind an address: codes, identifiers and names stand for their kind, values of filters are left out.</summary>
internal static partial class Kinds
{
    private static readonly string[] Folders =
    [
        "assignments",
        "documents",
        "units",
        "people",
        "accounts",
        "personal-data",
        "retention",
        "names",
        "calendar",
        "calendars",
        "dissemination",
        "study-sessions",
        "campaigns",
        "check-in",
        "exemptions",
        "entries",
        "conclusions",
        "processes",
        "cases",
        "steps",
        "rounds",
        "reviews",
        "shortcomings",
        "inspections",
        "inspection-plans",
        "inspection-draws",
        "draws",
        "findings",
        "papers",
        "procedures",
        "dossiers",
        "service-board",
        "forms",
    ];

    private static readonly string[] Pages =
    [
        "new",
        "organization",
        "outside",
        "admin",
        "v1",
        "ask",
        "files",
        "forms",
    ];

    public static string Of(string address)
    {
        var (path, query) = address.Split('?') is [var first, var rest]
            ? (first, rest)
            : (address, "");
        var parts = path.Split('/');
        for (var at = 1; at < parts.Length; at++)
        {
            var named = Folders.Contains(parts[at - 1]) || Identifier().IsMatch(parts[at]);
            if (named && !Pages.Contains(parts[at]))
            {
                parts[at] = "*";
            }
        }

        var keys = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);
        var filter = string.Join('&', keys);
        return string.Join('/', parts) + (filter.Length > 0 ? "?" + filter : "");
    }

    [GeneratedRegex("[0-9A-Z]")]
    private static partial Regex Identifier();
}
