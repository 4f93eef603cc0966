namespace Chutri.Inspections.Api;

internal sealed record InspectedUnitListJson(
    IReadOnlyList<InspectedUnitLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Times">How often it was drawn and visited.</param>
/// <param name="Last">When a team last came to it because it was drawn; null: never.</param>
/// <param name="MonthsSinceVisit">Since a team last was at it, for whatever reason; null: never.</param>
internal sealed record InspectedUnitLineJson(
    string Code,
    string Name,
    int Times,
    DateOnly? Last,
    int? MonthsSinceVisit
);
