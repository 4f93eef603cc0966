namespace Chutri.Platform.Web;

public static class CopyWords
{
    public static Words CopyLink { get; } = new("Chép đường dẫn", "Copy the link");
    public static Words Copied { get; } = new("Đã chép", "Copied");
}
