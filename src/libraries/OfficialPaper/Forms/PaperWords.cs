namespace Chutri.OfficialPaper.Forms;

/// <summary>The words that the rules themselves put into a paper.</summary>
internal static class PaperWords
{
    internal const string To = "Kính gửi";
    internal const string Submitted = "Kính trình";
    internal const string Submission = "Tờ trình";
    internal const string Recipients = "Nơi nhận:";
    internal const string AsAbove = "Như trên";
    internal const string Annex = "Phụ lục";
    internal const string OfficialLetter = "Công văn";
    internal const string Star = "*";
    internal const string Dashes = "-----";

    internal const string FiguresTitle = "Bảng tra số liệu";
    internal const string FiguresIntroduction =
        "Mỗi số liệu trong văn bản có một mã đặt trong ngoặc vuông. Tra mã ở bảng này để biết số đó đếm điều gì, đếm thế nào và danh sách tạo ra số đó ở đâu.";
    internal static readonly IReadOnlyList<PaperColumn> FigureColumns =
    [
        new("Mã", 14),
        new("Số liệu", 12),
        new("Đếm điều gì, đếm thế nào", 42),
        new("Danh sách ở đâu", 32),
    ];

    internal static string Urgency(Urgency urgency) =>
        urgency switch
        {
            OfficialPaper.Urgency.Urgent => "Khẩn",
            OfficialPaper.Urgency.VeryUrgent => "Thượng khẩn",
            OfficialPaper.Urgency.Express => "Hỏa tốc",
            _ => "",
        };
}
