using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What is missing from the head or the end of a report.</summary>
internal static class ReportFieldWords
{
    public static Words Place { get; } =
        new("Ghi địa danh trước ngày tháng.", "Write the place before the date.");
    public static Words Symbol { get; } =
        new("Ghi ký hiệu, như BC/ĐU hoặc BC-SYT.", "Write the symbol, such as BC/ĐU or BC-SYT.");
    public static Words Post { get; } =
        new("Ghi chức vụ người ký.", "Write the post of whoever signs.");
    public static Words Signer { get; } = new("Ghi họ tên người ký.", "Write who signs.");
    public static Words Archive { get; } = new("Ghi nơi lưu.", "Write where a copy is kept.");
}
