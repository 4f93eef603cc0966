namespace Chutri.Platform.Web;

public static class FieldWords
{
    public static Words Optional { get; } = new("không bắt buộc", "optional");
    public static Words DateHint { get; } =
        new("Ví dụ 27/11 hoặc 27/11/2026", "For example 27/11 or 27/11/2026");
    public static Words PickDate { get; } = new("Chọn trên lịch", "Pick on a calendar");
    public static Words Choose { get; } = new("– chọn –", "– choose –");
    public static Words SearchHint { get; } =
        new("Gõ hai từ, không cần dấu", "Type two words, marks are not needed");
    public static Words NoneFound { get; } =
        new("Không tìm thấy; thử gõ ít từ hơn", "None found; try fewer words");
    public static Words Found { get; } = new("{n} kết quả", "{n} results");
    public static Words Remove { get; } = new("Bỏ {label}", "Remove {label}");
    public static Words Save { get; } = new("Lưu", "Save");
    public static Words Back { get; } = new("Quay lại", "Go back");

    /// <summary>At a form whose fields were filled in again, after another form of the page was sent.</summary>
    public static Words NotSavedYet { get; } =
        new("Phần này chưa lưu.", "This part is not saved yet.");

    public static Words ToCorrect(int count) =>
        new(
            $"Chưa lưu được: còn {NumberText.Of(count).Vietnamese} chỗ cần sửa",
            count == 1
                ? "Not saved: 1 thing to correct"
                : $"Not saved: {NumberText.Of(count).English} things to correct"
        );
}
