using Chutri.Platform;

namespace Chutri.Search;

internal static class SearchWords
{
    public static readonly Words ApiSummary = new("Tìm trong mọi thứ", "Find anything");
    public static readonly Words Work = new("Nhiệm vụ", "Assignments");
    public static readonly Words Documents = new("Văn bản", "Documents");
    public static readonly Words Units = new("Đơn vị", "Units");
    public static readonly Words People = new("Người", "People");
    public static readonly Words NothingText = new(
        "Thử gõ ít từ hơn, không cần dấu; hoặc gõ mã việc, số văn bản, tên người, tên đơn vị.",
        "Try fewer words, marks are not needed; or a code, a document number, a person, a unit."
    );

    public static Words Heading(int found, string words) =>
        found == 0
            ? new($"Không tìm thấy “{words}”", $"Nothing found for “{words}”")
            : new(
                $"{found} kết quả cho “{words}”",
                found == 1 ? $"1 result for “{words}”" : $"{found} results for “{words}”"
            );
}
