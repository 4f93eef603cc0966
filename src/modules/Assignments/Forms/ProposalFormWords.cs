using Chutri.Platform;

namespace Chutri.Assignments.Forms;

/// <summary>What is wrong with what was typed about a proposal or a provision.</summary>
internal static class ProposalFormWords
{
    public static readonly Words ReasonMissing = new(
        "Ghi lý do, để người sau hiểu.",
        "Give the reason, so that others understand."
    );

    public static readonly Words TitleMissing = new(
        "Ghi việc phải làm.",
        "Say what is to be done."
    );

    public static readonly Words LeadMissing = new(
        "Chọn ít nhất một đơn vị chủ trì.",
        "Choose at least one lead unit."
    );

    public static readonly Words OtherMissing = new(
        "Chọn đề xuất để gộp.",
        "Choose the proposal to merge with."
    );
}
