namespace Chutri.Platform.Web;

/// <summary>The invented bodies that the samples name.</summary>
internal static class DesignBodies
{
    public static Words Personnel { get; } = new("Ban Tổ chức", "Organisation Board");
    public static Words Finance { get; } = new("Ban Tài chính", "Finance Board");
    public static Words Office { get; } = new("Văn phòng", "Office");
    public static Words Standing { get; } = new("Thường trực", "Standing Committee");
    public static Words Kind { get; } = new("cơ quan thành phố", "city body");

    public static Words Assignments(long count) =>
        CountWords.Of(count, "nhiệm vụ", "assignment", "assignments");
}
