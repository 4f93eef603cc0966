using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal sealed record DrawRule(
    string Title,
    InspectionAct Act,
    UnitId Owner,
    UnitId Under,
    int Count,
    int Throws,
    string? BeaconName,
    string? BeaconRound,
    DateTime? BeaconAt,
    int PerOverdue,
    int PerDoneLate,
    int PerMonth,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<PersonId> Readers
);

internal sealed record LeftOut(UnitId Unit, string Reason);
