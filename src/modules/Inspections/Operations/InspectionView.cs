using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>Whose eyes: who inspects sees everything; the unit what concerns it; a person named in findings only those.</summary>
internal enum InspectionSide
{
    Inside,
    Unit,
    Person,
}

/// <param name="Steps">Those that this reader may see, in their order.</param>
/// <param name="Findings">Those that this reader may see.</param>
/// <param name="Papers">The same.</param>
/// <param name="Remedies">The duty of the work that puts each finding right, by the identifier of the finding.</param>
internal sealed record InspectionView(
    Inspection Of,
    string Owner,
    InspectionSide Side,
    bool SpeaksForUnit,
    IReadOnlyList<InspectionStep> Steps,
    IReadOnlyList<InspectionFinding> Findings,
    IReadOnlyList<InspectionPaper> Papers,
    IReadOnlyDictionary<Guid, DutyView> Remedies,
    IReadOnlyDictionary<DutyId, DutyView> Duties
)
{
    public bool Inside => Side is InspectionSide.Inside;

    /// <summary>Check sheets, for whoever decided and the team.</summary>
    public IReadOnlyList<SheetLabel> Sheets { get; init; } = [];

    /// <summary>Where conclusion and papers are shown: to the unit once it is concluded, to a person never.</summary>
    public string? Conclusion => Side is InspectionSide.Person ? null : Of.Conclusion;

    /// <summary>What the unit is inspected for is no matter of a person whom findings name: empty for one, as are the next two.</summary>
    public string Basis => ToUnit(Of.Basis);

    public string Scope => ToUnit(Of.Scope);

    public string PapersAskedFor => ToUnit(Of.Papers);

    private string ToUnit(string text) => Side is InspectionSide.Person ? "" : text;
}
