using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

/// <summary>The filters of the list of units, as they stand in its address.</summary>
internal sealed record UnitQuestion(string? Q, string? BranchText, string? Under, string? State)
{
    public bool Ended => State == "ended";

    public Branch? Branch =>
        Enum.TryParse<Branch>(BranchText, ignoreCase: true, out var branch) ? branch : null;

    public string Address => AddressWith(Branch, Ended);

    public UnitFilter Filter(UnitId? under) => new(Q, Branch, under, Ended);

    public IReadOnlyList<FilterChip> Branches(IReadOnlyList<UnitSummary> active) =>
        [
            new(
                UnitWords.AllBranches,
                AddressWith(null, false),
                Branch is null && !Ended,
                active.Count
            ),
            .. active
                .GroupBy(unit => unit.Branch)
                .OrderBy(units => units.Key)
                .Select(units => new FilterChip(
                    units.Key.Name(),
                    AddressWith(units.Key, false),
                    Branch == units.Key && !Ended,
                    units.Count()
                )),
            new(UnitWords.Ended, AddressWith(null, true), Ended),
        ];

    private string AddressWith(Branch? branch, bool ended)
    {
        (string Name, string? Value)[] parts =
        [
            ("q", Q),
            ("under", Under),
            ("branch", branch?.ToString().ToLowerInvariant()),
            ("state", ended ? "ended" : null),
        ];
        var query = string.Join(
            '&',
            parts
                .Where(part => !string.IsNullOrEmpty(part.Value))
                .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")
        );
        return query.Length == 0 ? OrganizationUrls.Units : $"{OrganizationUrls.Units}?{query}";
    }
}
