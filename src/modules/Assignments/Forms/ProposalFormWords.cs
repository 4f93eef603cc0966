using Chutri.Platform;

namespace Chutri.Assignments.Forms;

/// <summary>What is wrong with what was typed about a proposal or a provision.</summary>
internal static class ProposalFormWords
{
    public static readonly Words ReasonMissing = new(
        "Ghi lý do, để người sau hiểu.",
        "Give the reason, so that others understand."
    );
}
