using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Privacy.Web;

public static class PrivacyWords
{
    public static Words MyAccount { get; } = new("Tài khoản của tôi", "My account");
    public static Words Title { get; } =
        new("Chutri giữ những gì về tôi", "What Chutri holds about me");
    public static Words Text { get; } =
        new(
            "Mỗi dòng cho biết giữ điều gì, từ lúc nào, lấy từ đâu. Chỗ nào sai, hãy đề nghị sửa.",
            "Each line says what is held, since when, and where it came from. Where something is wrong, ask for a correction."
        );
    public static Words Ask { get; } = new("Đề nghị sửa", "Ask for a correction");
    public static Words ToCsv { get; } = new("Tải về bảng tính (CSV)", "Download as a table (CSV)");
    public static Words ToJson { get; } = new("Tải về tệp JSON", "Download as JSON");
    public static Words ToHtml { get; } =
        new("Tải về một trang để in (HTML)", "Download as one page to print (HTML)");
    public static Words Law { get; } =
        new(
            "Quyền xem và đề nghị sửa dữ liệu của mình: Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP.",
            "The right to read one's data and to have it corrected: Law 91/2025/QH15, Decree 356/2025."
        );
    public static Words What { get; } = new("Điều gì", "What");
    public static Words Value { get; } = new("Nội dung", "Content");
    public static Words Since { get; } = new("Ghi lúc", "Written down");
    public static Words From { get; } = new("Lấy từ đâu", "Where from");
    public static Words Part { get; } = new("Phần", "Part");
    public static Words Nothing { get; } = new("Không giữ gì.", "Nothing is held.");
    public static Words NotNoted { get; } = new("không ghi lại", "not noted");
    public static Words Things { get; } = new("dòng", "lines");

    public static IReadOnlyList<Words> FileColumns { get; } = [Part, What, Value, Since, From];

    public static Words TitleOf(string name) =>
        new($"Chutri giữ những gì về {name}", $"What Chutri holds about {name}");

    public static Words ReadAt(Words at) =>
        new($"Đọc ra lúc {at.Vietnamese}.", $"Read out at {at.English}.");

    public static Words Counted(Words title, long count)
    {
        var number = NumberText.Of(count);
        return new(
            $"{title.Vietnamese} · {number.Vietnamese}",
            $"{title.English} · {number.English}"
        );
    }

    public static Words SeeAll(long count)
    {
        var number = NumberText.Of(count);
        return new($"Xem cả {number.Vietnamese} dòng", $"See all {number.English} lines");
    }
}
