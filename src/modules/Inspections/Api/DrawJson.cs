using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

internal sealed record UnitDrawListJson(
    IReadOnlyList<UnitDrawLineJson> Items,
    string? Next,
    long Total
);

/// <param name="State">Planned, ListClosed, Drawn or Published.</param>
internal sealed record UnitDrawLineJson(
    Guid Id,
    string Code,
    string Title,
    string Owner,
    string State,
    string? Digest,
    DateTime? ClosedAt
)
{
    public static UnitDrawLineJson Of(DrawSummary draw) =>
        new(
            draw.Id,
            draw.Code,
            draw.Title,
            draw.Owner,
            draw.State.ToString(),
            draw.Digest,
            draw.ClosedAt
        );
}

/// <param name="Units">How many may be drawn; null before the list is closed.</param>
/// <param name="Marks">Of those drawn, in their order; a mark shows nothing.</param>
/// <param name="Visits">Those whose mark was opened at the visit.</param>
internal sealed record UnitDrawJson(
    string Code,
    string Title,
    string Owner,
    string State,
    int Count,
    int Throws,
    string? BeaconName,
    string? BeaconRound,
    DateTime? BeaconAt,
    IReadOnlyList<RiskFactorJson> Formula,
    string? Digest,
    DateTime? ClosedAt,
    int? Units,
    DateTime? DrawnAt,
    IReadOnlyList<string> Marks,
    IReadOnlyList<OpenedMarkJson> Visits,
    DateTime? PublishedAt
)
{
    public static UnitDrawJson Of(InspectionDraw draw) =>
        new(
            draw.Code,
            draw.Title,
            draw.OwnerName,
            draw.State.ToString(),
            draw.Count,
            draw.Throws,
            draw.BeaconName,
            draw.BeaconRound,
            draw.BeaconAt,
            [
                .. draw.Formula.Factors.Select(factor => new RiskFactorJson(
                    factor.Code,
                    factor.Meaning,
                    factor.Coefficient
                )),
            ],
            draw.Digest,
            draw.ClosedAt,
            draw.Units,
            draw.DrawnAt,
            draw.MarkLines,
            [
                .. draw.Visits.Select(visit => new OpenedMarkJson(
                    visit.Number,
                    visit.UnitCode,
                    visit.UnitName,
                    visit.Nonce,
                    visit.At
                )),
            ],
            draw.PublishedAt
        );
}

internal sealed record RiskFactorJson(string Code, string Meaning, long Coefficient);

/// <param name="Nonce">With number and code it makes the mark: docs/draw.md.</param>
internal sealed record OpenedMarkJson(
    int Number,
    string Code,
    string Name,
    string Nonce,
    DateTime At
);

internal sealed record PlannedDrawJson(string Code, string Page);

/// <param name="Key">Of the seal. The program does not keep it: it is shown here and never again.</param>
internal sealed record ClosedListJson(string Digest, string Key);

internal sealed record DrawnUnitJson(int Number, string Code, string Name, bool Visited);

internal sealed record DrawnUnitsJson(IReadOnlyList<DrawnUnitJson> Drawn);
