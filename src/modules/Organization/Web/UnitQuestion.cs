using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

/// <summary>The filters of the list of units, as they stand in its address.</summary>
internal sealed record UnitQuestion(string? Q, string? BranchText, string? Under, string? State)
{
    public UnitStanding Standing =>
        State switch
        {
            "ended" => UnitStanding.Ended,
            "without-head" => UnitStanding.WithoutHead,
            _ => UnitStanding.Active,
        };

    public Branch? Branch =>
        Enum.TryParse<Branch>(BranchText, ignoreCase: true, out var branch) ? branch : null;

    public string Address => AddressWith(Branch, Standing);

    public UnitFilter Filter(UnitId? under) => new(Q, Branch, under, Standing);

    /// <param name="active">All units of today.</param>
    /// <param name="withoutHead">How many of them nobody heads; null = not for this reader.</param>
    public IReadOnlyList<FilterChip> Chips(IReadOnlyList<UnitSummary> active, int? withoutHead) =>
        [
            new(
                UnitWords.AllBranches,
                AddressWith(null, UnitStanding.Active),
                Branch is null && Standing is UnitStanding.Active,
                active.Count
            ),
            .. active
                .GroupBy(unit => unit.Branch)
                .OrderBy(units => units.Key)
                .Select(units => new FilterChip(
                    units.Key.Name(),
                    AddressWith(units.Key, UnitStanding.Active),
                    Branch == units.Key && Standing is UnitStanding.Active,
                    units.Count()
                )),
            .. withoutHead is { } count and > 0
                ? (FilterChip[])
                    [
                        new(
                            UnitWords.WithoutHead,
                            OrganizationUrls.UnitsWithoutHead,
                            Standing is UnitStanding.WithoutHead,
                            count
                        ),
                    ]
                : [],
            new(
                UnitWords.Ended,
                AddressWith(null, UnitStanding.Ended),
                Standing is UnitStanding.Ended
            ),
        ];

    private string AddressWith(Branch? branch, UnitStanding standing) =>
        LocalAddress.With(
            OrganizationUrls.Units,
            [
                ("q", Q),
                ("under", Under),
                ("branch", branch?.ToString().ToLowerInvariant()),
                (
                    "state",
                    standing switch
                    {
                        UnitStanding.Ended => "ended",
                        UnitStanding.WithoutHead => "without-head",
                        _ => null,
                    }
                ),
            ]
        );
}
