using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Why a proposal should be looked at twice, in words; the reader's codes, two of the register's, one of a split.</summary>
internal static class ProposalDoubts
{
    public const string UnknownUnit = "unknown-unit";
    public const string LikelyUnit = "likely-unit";
    public const string SplitOff = "split-off";

    public static Words Explain(string code) =>
        code switch
        {
            TaskDoubts.TwoLeads => new(
                "Câu giao cho hai đơn vị mà không nói đơn vị nào chủ trì. Một việc chỉ một đơn vị chủ trì.",
                "The sentence names two units without saying which leads. One task has one lead."
            ),
            TaskDoubts.GroupLead => new(
                "Văn bản giao cho một nhóm đơn vị: mỗi đơn vị làm phần của mình và sẽ có một việc riêng.",
                "The document names a group of units: each does its own part and gets an assignment of its own."
            ),
            TaskDoubts.NoLead => new(
                "Câu không nói đơn vị nào chủ trì.",
                "The sentence does not say which unit leads."
            ),
            TaskDoubts.NoDeadline => new(
                "Câu không nói thời hạn.",
                "The sentence sets no deadline."
            ),
            TaskDoubts.UnreadDeadline => new(
                "Văn bản có nói thời hạn nhưng không đọc ra được ngày; hãy ghi ngày.",
                "The document sets a deadline that could not be read as a day; please set the day."
            ),
            TaskDoubts.AmbiguousDeadline => new(
                "Có thể hiểu nhiều hơn một thời hạn; đã lấy thời hạn sau cùng.",
                "More than one deadline could be meant; the last was taken."
            ),
            UnknownUnit => new(
                "Không nhận ra đơn vị trong danh sách đơn vị.",
                "The unit is not recognised in the register of units."
            ),
            LikelyUnit => new(
                "Tên đơn vị trong văn bản không trùng hẳn với tên trong danh sách; hãy xem lại.",
                "The unit's name in the document is not quite the name in the register; please check."
            ),
            SplitOff => new(
                "Vừa được tách từ một đề xuất: đơn vị chủ trì, thời hạn và sản phẩm còn như chung cho cả hai việc; hãy xem lại.",
                "Just split off: lead, deadline and deliverable are still those of the two together; please check."
            ),
            _ => new("Cần đọc kỹ đoạn này.", "Read this passage carefully."),
        };
}
