using System.Text.RegularExpressions;
using Chutri.Assignments.Model;
using Chutri.DocumentReading;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>
/// Which units a document's words mean: one unit, or a group of which each does the task ("các chi bộ"), or two side by side.
/// </summary>
internal sealed partial class UnitNamesInText(UnitDirectory units)
{
    public async Task<NamedUnits> Find(string written, DateOnly day, CancellationToken stop)
    {
        var match = await units.Match(written, day, stop);
        if (match.Certainty is NameCertainty.Exact)
        {
            return new([match.Unit!.Id], []);
        }

        if (Group().Match(written) is { Success: true } group)
        {
            return new(
                await Members(group.Groups["kind"].Value, day, stop),
                [TaskDoubts.GroupLead]
            );
        }

        if (match.Certainty is NameCertainty.Likely)
        {
            return new([match.Unit!.Id], [ProposalDoubts.LikelyUnit]);
        }

        return new([], [ProposalDoubts.UnknownUnit]);
    }

    /// <summary>Units whose name begins with the group's word: "các chi bộ" means every "Chi bộ …".</summary>
    private async Task<IReadOnlyList<UnitId>> Members(
        string kind,
        DateOnly day,
        CancellationToken stop
    )
    {
        var word = VietnameseText.Folding.Fold(kind.Trim());
        var active = await units.ActiveOn(day, stop);
        return
        [
            .. active
                .Where(unit =>
                    VietnameseText
                        .Folding.Fold(unit.Name)
                        .StartsWith(word + " ", StringComparison.Ordinal)
                )
                .Select(unit => unit.Id),
        ];
    }

    [GeneratedRegex(
        @"^\s*(?:100\s*%\s*)?(?:tất cả\s+)?(?:các|những|mỗi|từng)\s+(?<kind>[\p{L} ]+?)\s*(?:trực thuộc.*|thuộc.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Group();
}

/// <param name="Units">None where nothing was recognised.</param>
/// <param name="Doubts">What a person should look at.</param>
internal sealed record NamedUnits(IReadOnlyList<UnitId> Units, IReadOnlyList<string> Doubts)
{
    public static NamedUnits None { get; } = new([], []);

    /// <summary>The reader's doubts and these; a name that the register knows as one unit's is no group, whatever it sounds like.</summary>
    public IEnumerable<string> Settle(IEnumerable<string> ofReader) =>
        ofReader
            .Where(doubt => doubt != TaskDoubts.GroupLead || Units.Count != 1 || Doubts.Count > 0)
            .Concat(Doubts)
            .Distinct();
}
