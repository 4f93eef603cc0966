using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

internal sealed record InspectionListJson(
    IReadOnlyList<InspectionLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Act">Inspection, Supervision or StateInspection.</param>
/// <param name="Unit">Whose name stands only for whoever decided and the team; null for others.</param>
/// <param name="IsSurprise">The same.</param>
/// <param name="State">UnderWay, Answering, Concluded or Closed.</param>
internal sealed record InspectionLineJson(
    Guid Id,
    string Code,
    string Act,
    string State,
    DateOnly DecidedOn,
    string? Unit,
    bool? IsSurprise
)
{
    public static InspectionLineJson Of(InspectionLine line) =>
        new(
            line.Id,
            line.Code,
            line.Act.ToString(),
            line.State.ToString(),
            line.DecidedOn,
            line.Unit,
            line.IsSurprise
        );
}
