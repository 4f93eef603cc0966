using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum DrawState
{
    /// <summary>Rule and exclusions are set; the list is not closed yet.</summary>
    Planned,

    /// <summary>The list is closed and its digest published; chance has not spoken.</summary>
    ListClosed,

    /// <summary>Drawn, and sealed until the visits.</summary>
    Drawn,

    /// <summary>Everything is opened: anybody verifies it.</summary>
    Published,
}

internal static class DrawWords
{
    public static Words OwnUnit { get; } =
        new(
            "Đơn vị tổ chức rút thăm, không kiểm tra chính mình",
            "Who draws does not inspect itself"
        );
    public static Words Overdue { get; } =
        new(
            "Việc của đơn vị đang quá hạn lúc chốt danh sách, theo sổ việc của chương trình",
            "Duty of the unit that is overdue when the list is closed, by the program's book"
        );
    public static Words DoneLate { get; } =
        new(
            "Việc của đơn vị đã xong sau hạn, theo sổ việc của chương trình",
            "Duty of the unit that was done late, by the program's book"
        );
    public static Words Months { get; } =
        new(
            "Tháng từ lần kiểm tra gần nhất; chưa từng kiểm tra hoặc lâu hơn thì tính 36 tháng",
            "Month since the last visit; 36 where there was none, or a longer time"
        );

    public static Words Name(this DrawState state) =>
        state switch
        {
            DrawState.Planned => new("chưa chốt danh sách", "list not closed"),
            DrawState.ListClosed => new("đã chốt, chờ rút", "list closed, not drawn yet"),
            DrawState.Drawn => new("đã rút, còn niêm phong", "drawn, still sealed"),
            _ => new("đã công khai", "published"),
        };
}
