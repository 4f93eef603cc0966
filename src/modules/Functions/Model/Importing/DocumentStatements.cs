using System.Text.RegularExpressions;
using Chutri.DocumentReading;
using Chutri.Documents;
using Chutri.VietnameseText;

namespace Chutri.Functions.Model.Importing;

/// <summary>A statement of a function as a decision gives it.</summary>
internal sealed record DocumentStatement(string Text, string Citation, string Path);

/// <summary>
/// Finds in the outline of a decision what a unit is there for: the last provisions below each article that speaks of functions or
/// tasks; where no article does, all of them.
/// </summary>
internal static partial class DocumentStatements
{
    private const int Shortest = 15;
    private const int LongestHeading = 160;

    public static IReadOnlyList<DocumentStatement> In(IReadOnlyList<ProvisionView> provisions)
    {
        var byOrdinal = provisions.ToDictionary(provision => provision.Ordinal);
        var parents = provisions.Select(provision => provision.Parent).OfType<int>().ToHashSet();
        var leaves = provisions
            .Where(provision =>
                provision.Kind is ProvisionKind.Clause or ProvisionKind.Point or ProvisionKind.Dash
                && !parents.Contains(provision.Ordinal)
            )
            .ToList();
        var named = leaves.Where(leaf => Above(leaf, byOrdinal).Any(SpeaksOfFunctions)).ToList();
        return
        [
            .. (named.Count > 0 ? named : leaves)
                .Select(leaf => new DocumentStatement(
                    Statement(leaf, byOrdinal),
                    leaf.Citation.Vietnamese,
                    leaf.Path
                ))
                .Where(statement => statement.Text.Length >= Shortest),
        ];
    }

    /// <summary>With the words before a colon that stand over it: "Tham mưu về:" and "a) biên chế;" are one sentence.</summary>
    private static string Statement(
        ProvisionView leaf,
        IReadOnlyDictionary<int, ProvisionView> byOrdinal
    )
    {
        var own = Bare(leaf);
        return
            leaf.Parent is { } parent
            && Bare(byOrdinal[parent]) is { Length: > 0 and <= LongestHeading } heading
            && heading.EndsWith(':')
            ? $"{heading[..^1].TrimEnd()}: {own}"
            : own;
    }

    private static string Bare(ProvisionView provision) =>
        Folding
            .WithSingleSpaces(Label().Replace(provision.Text.ReplaceLineEndings(" "), "", 1))
            .TrimEnd(';', '.', ' ');

    private static IEnumerable<ProvisionView> Above(
        ProvisionView leaf,
        IReadOnlyDictionary<int, ProvisionView> byOrdinal
    )
    {
        for (var at = leaf.Parent; at is { } ordinal; at = byOrdinal[ordinal].Parent)
        {
            yield return byOrdinal[ordinal];
        }
    }

    private static bool SpeaksOfFunctions(ProvisionView provision) =>
        provision.Kind is ProvisionKind.Article or ProvisionKind.Section or ProvisionKind.Chapter
        && Folding.Fold(provision.Text) is var heading
        && (
            heading.Contains("chuc nang", StringComparison.Ordinal)
            || heading.Contains("nhiem vu", StringComparison.Ordinal)
        );

    [GeneratedRegex(@"^\s*(?:\d+(?:\.\d+)*[.)]|[a-zđ]{1,2}\)|[-–+•])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
