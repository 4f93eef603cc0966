using Chutri.Organization.Model;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

/// <summary>The fields of the form of a reorganization, by name: from the page to the form, and on to the confirmation.</summary>
internal static class ReorganizationFields
{
    public const int Parts = 4;
    private const int UsualParts = 2;

    private static readonly string[] Single =
    [
        "unit",
        "name",
        "shortName",
        "abbreviation",
        "parent",
        "successor",
        "head",
        "headTitle",
        "on",
        "decision",
    ];

    private static readonly string[] OfUnit =
    [
        "code",
        "name",
        "shortName",
        "abbreviation",
        "branch",
        "parent",
    ];

    public static string Word(ReorganizationKind kind) => kind.ToString().ToLowerInvariant();

    public static ReorganizationForm Form(string kind, FormEntry entry) =>
        new(
            kind,
            entry.TextOrNull("unit"),
            entry.All("units"),
            entry.TextOrNull("name"),
            entry.TextOrNull("shortName"),
            entry.TextOrNull("abbreviation"),
            entry.TextOrNull("parent"),
            entry.TextOrNull("successor"),
            Unit(entry, "new"),
            [.. PartNames.Select(name => Part(entry, name))],
            entry.TextOrNull("head"),
            entry.TextOrNull("headTitle"),
            [
                .. entry
                    .All("post")
                    .Select(post => new PostChoiceForm(
                        post,
                        entry.TextOrNull($"to-{post}"),
                        entry.TextOrNull($"title-{post}"),
                        entry.TextOrNull($"role-{post}")
                    )),
            ],
            entry.TextOrNull("on"),
            entry.TextOrNull("decision")
        );

    /// <summary>What was typed on the first page, to be sent along from the second.</summary>
    public static IReadOnlyList<TypedValue> Carried(FormEntry entry) =>
        [
            .. Single
                .Concat(OfUnit.Select(field => $"new-{field}"))
                .Concat(
                    PartNames.SelectMany(part =>
                        OfUnit.Append("existing").Select(field => $"{part}-{field}")
                    )
                )
                .Append("units")
                .SelectMany(name => entry.All(name).Select(value => new TypedValue(name, value)))
                .Where(typed => typed.Value.Length > 0),
        ];

    public static IEnumerable<string> PartNames =>
        Enumerable.Range(1, Parts).Select(number => $"part{number}");

    /// <summary>The others are folded away until they are needed.</summary>
    public static bool IsUsual(int part) => part <= UsualParts;

    public static bool IsFilled(FormEntry entry, int part) =>
        OfUnit.Append("existing").Any(field => entry.Text($"part{part}-{field}").Length > 0);

    private static UnitForm Unit(FormEntry entry, string name) =>
        new(
            entry.TextOrNull($"{name}-code"),
            entry.TextOrNull($"{name}-name"),
            entry.TextOrNull($"{name}-shortName"),
            entry.TextOrNull($"{name}-abbreviation"),
            entry.TextOrNull($"{name}-branch"),
            entry.TextOrNull($"{name}-parent")
        );

    private static PartForm Part(FormEntry entry, string name) =>
        new(
            entry.TextOrNull($"{name}-existing"),
            entry.TextOrNull($"{name}-code"),
            entry.TextOrNull($"{name}-name"),
            entry.TextOrNull($"{name}-shortName"),
            entry.TextOrNull($"{name}-abbreviation"),
            entry.TextOrNull($"{name}-branch"),
            entry.TextOrNull($"{name}-parent")
        );
}
