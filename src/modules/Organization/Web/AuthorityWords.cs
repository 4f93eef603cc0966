using Chutri.Platform;

namespace Chutri.Organization.Web;

public static class AuthorityWords
{
    public static Words Title { get; } = new("Tên cơ quan", "Name of the authority");
    public static Words What { get; } =
        new(
            "Đặt hoặc sửa tên cơ quan, tên gọi ngắn hiện ở góc trang và địa danh trên văn bản.",
            "Set or change the authority's name, the short name on every page, and the place on papers."
        );
    public static Words Subtitle { get; } =
        new(
            "Tên đơn vị trong cây tổ chức đổi ở trang Sắp xếp tổ chức, không đổi ở đây.",
            "Units in the tree are renamed on the page of the structure, not here."
        );
    public static Words Name { get; } = new("Tên đầy đủ", "Full name");
    public static Words NameHint { get; } = new("Như ghi trên văn bản", "As on its papers");
    public static Words ShortName { get; } = new("Tên gọi ngắn", "Short name");
    public static Words ShortNameHint { get; } = new("Hiện ở góc trang", "Shown on every page");
    public static Words Place { get; } = new("Địa danh", "Place");
    public static Words PlaceHint { get; } =
        new("Ghi trước ngày tháng trên văn bản", "It stands before the date on papers");
    public static Words Save { get; } = new("Lưu tên cơ quan", "Save the name");
    public static Words Named { get; } =
        new("Đã lưu tên cơ quan.", "The authority's name is saved.");
}
