using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

internal static class ProposalActs
{
    /// <summary>A document speaks to the whole authority: whoever prepares it reads it as a whole.</summary>
    public static readonly Act Review = new(
        "assignments.review-proposals",
        new("duyệt đề xuất nhiệm vụ", "review proposed tasks"),
        Act.Granted(Scope.All, Role.Clerk, Role.Deputy, Role.Head)
    );
}
