namespace Chutri.Platform.Web;

public static class FrameWords
{
    public const string Product = "Chutri";

    public static Words Skip { get; } = new("Tới nội dung chính", "Skip to the main content");
    public static Words Sections { get; } = new("Các mục", "Sections");
    public static Words Often { get; } = new("Mục hay dùng", "Sections used most");
    public static Words Home { get; } = new("Chutri, về trang đầu", "Chutri, to the first page");
    public static Words SearchLabel { get; } =
        new(
            "Tìm mã việc, số văn bản, người, đơn vị hoặc vài từ",
            "Search a code, document number, person, unit or words"
        );
    public static Words SearchHint { get; } =
        new("Tìm mã, số văn bản, người, đơn vị…", "Code, document number, person, unit…");
    public static Words Search { get; } = new("Tìm", "Search");
    public static Words Print { get; } = new("In", "Print");
    public static Words PersonMenu { get; } = new("Chức vụ và mục khác", "Posts and more");
    public static Words ActAs { get; } = new("Làm việc với chức vụ", "Acting in the post of");
    public static Words ChangePost { get; } = new("Đổi chức vụ", "Change post");
    public static Words MyAccount { get; } = new("Tài khoản của tôi", "My account");
    public static Words SignOut { get; } = new("Đăng xuất", "Sign out");
    public static Words Trail { get; } = new("Đường dẫn", "Breadcrumb");
    public static Words NoPost { get; } = new("chưa giữ chức vụ nào", "holds no post");

    /// <summary>Each language is offered in its own words.</summary>
    public static string OtherName(Language other) =>
        other is Language.English ? "English" : "Tiếng Việt";
}
