using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>How a fact names its assignment.</summary>
internal sealed record AssignmentRef(
    AssignmentId Id,
    string Code,
    string Title,
    UnitId LeadUnit,
    DocumentId? Document
)
{
    public IEnumerable<Guid> About =>
        Document is { } document
            ? [Id.Value, LeadUnit.Value, document.Value]
            : [Id.Value, LeadUnit.Value];
}
