using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

internal static class ProposalActs
{
    /// <summary>Of a document of one's own unit or of a unit below: <see cref="Chutri.Documents.DocumentReach"/>.</summary>
    public static readonly Act Review = new(
        "assignments.review-proposals",
        new("duyệt đề xuất nhiệm vụ", "review proposed tasks"),
        Act.Granted(Scope.UnitAndBelow, Role.Clerk, Role.Deputy, Role.Head)
    )
    {
        Kind = WorkKinds.Give,
    };
}
