namespace Chutri.Platform;

public static class ListFileStateWords
{
    public static Words WholeFile { get; } = new("cả tệp", "the whole file");

    public static Words Name(this ListFileState state) =>
        state switch
        {
            ListFileState.Ready => new("đang chờ xác nhận", "waiting to be confirmed"),
            ListFileState.Refused => new("có chỗ chưa đúng", "refused because of problems"),
            _ => new("đã ghi xong", "already written"),
        };
}
