using System.Text.RegularExpressions;
using Chutri.Assignments.Model;
using Chutri.DocumentReading;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>
/// Which units a document's words mean: one unit, or a group of which each does the task ("các chi bộ"), or two side by side.
/// </summary>
internal sealed partial class UnitNamesInText(AppDatabase db, UnitDirectory units)
{
    private const int SpacesOfThreeWords = 2;
    private const int CapitalsOfInitials = 3;

    /// <summary>The newest; a name is settled long before.</summary>
    private const int DecidedLookedAt = 500;
    private readonly Dictionary<string, UnitId> settled = [];

    /// <summary>
    /// What people made of these names before, of those that the register does not know: the unit that leads in the last proposal so
    /// written that a person accepted. Asked for once a document, before its names are looked for.
    /// </summary>
    public async Task Recall(IEnumerable<string> written, DateOnly day, CancellationToken stop)
    {
        var unknown = new List<string>();
        foreach (var name in written.Where(SaysEnough))
        {
            if ((await units.Match(name, day, stop)).Certainty is not NameCertainty.Exact)
            {
                unknown.Add(name);
            }
        }

        if (unknown.Count == 0)
        {
            return;
        }

        var decided = await db.Set<Proposal>()
            .Where(proposal =>
                proposal.LeadAsWritten != null
                && unknown.Contains(proposal.LeadAsWritten)
                && proposal.DecidedAt != null
                && (
                    proposal.State == ProposalState.Accepted
                    || proposal.State == ProposalState.Issued
                )
            )
            .OrderByDescending(proposal => proposal.DecidedAt)
            .ThenByDescending(proposal => proposal.Id)
            .Select(proposal => new
            {
                proposal.LeadAsWritten,
                proposal.Leads,
                proposal.Doubts,
            })
            .Take(DecidedLookedAt)
            .ToListAsync(stop);
        foreach (var one in decided)
        {
            if (one.Leads.Count == 1 && !one.Doubts.Contains(TaskDoubts.TwoLeads))
            {
                settled.TryAdd(one.LeadAsWritten!, one.Leads[0]);
            }
        }
    }

    public async Task<NamedUnits> Find(string written, DateOnly day, CancellationToken stop)
    {
        var match = await units.Match(written, day, stop);
        if (match.Certainty is NameCertainty.Exact)
        {
            return new([match.Unit!.Id], []);
        }

        if (
            settled.TryGetValue(written, out var learnt)
            && await units.Find(learnt, stop) is { } known
            && known.ActiveOn(day)
        )
        {
            return new([known.Id], []);
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

    /// <summary>"Văn phòng" alone is another office in every document; three words, or initials, are the same unit in the next.</summary>
    private static bool SaysEnough(string name) =>
        name.Count(c => c == ' ') >= SpacesOfThreeWords
        || name.Count(char.IsUpper) >= CapitalsOfInitials;

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
