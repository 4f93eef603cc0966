using Chutri.Platform;

namespace Chutri.Watching;

/// <summary>How the page tells of work that the program does by itself.</summary>
internal static class DueWorkWords
{
    public static readonly Words Title = new("Việc tự động", "Automatic work");
    public static readonly Words NeverRun = new("chưa chạy lần nào", "has never run");
    public static readonly Words ToDo = new(
        "Chương trình làm việc này mỗi phút khi đang chạy; nếu vẫn đang chạy, hãy xem nhật ký máy chủ.",
        "The program does this every minute while it runs; if it does run, look at the server log."
    );
    public static readonly Words FailedToDo = new(
        "Chương trình tự thử lại mỗi phút. Nếu cứ thế, hãy xem nhật ký máy chủ.",
        "It is tried again every minute. If it stays so, look at the server log."
    );

    /// <summary>What keeps anything from being written, as anybody who acts hears it; a rule's own words may hold names and are not kept.</summary>
    private static readonly Dictionary<string, Words> Known = new(
        new[]
        {
            PlatformRefusals.Busy,
            PlatformRefusals.DiskFull,
            PlatformRefusals.DiskReadOnly,
            PlatformRefusals.DatabaseAway,
            PlatformRefusals.CommitUnknown,
            PlatformRefusals.ChangedMeanwhile,
        }.Select(refusal => KeyValuePair.Create(refusal.Code, refusal.Sentence))
    )
    {
        [PlatformRefusals.ClockJumped(TimeSpan.Zero).Code] = new(
            "Đồng hồ của máy chủ vừa nhảy nên chưa ghi gì để ngày giờ không bị sai. Hãy chỉnh lại đồng hồ; nếu giờ mới là đúng thì khởi động lại chương trình.",
            "The server's clock has just jumped, so nothing is written lest its time be wrong. Set the clock right, or start the program anew if the new time is right."
        ),
    };

    public static Words Well(Words at, int done) =>
        done == 0
            ? new(
                $"chạy lúc {at.Vietnamese}, không có gì đến hạn",
                $"ran {at.English}, nothing was due"
            )
            : new($"chạy lúc {at.Vietnamese}, làm {done} việc", $"ran {at.English}, did {done}");

    public static Words Late(Words at) =>
        new($"lần cuối {at.Vietnamese}, quá lâu rồi", $"last {at.English}, too long ago");

    /// <param name="failure">A refusal's code, or what was thrown.</param>
    public static Words Failed(Words at, string node, string failure)
    {
        var why = Why(failure);
        return new(
            $"chưa làm được lúc {at.Vietnamese} trên máy {node}: {why.Vietnamese}",
            $"could not be done {at.English} on {node}: {why.English}"
        );
    }

    /// <summary>Whether the next minute may well find it otherwise.</summary>
    public static bool MayPass(string failure) =>
        failure == PlatformRefusals.Busy.Code || failure == PlatformRefusals.ChangedMeanwhile.Code;

    private static Words Why(string failure) =>
        Known.TryGetValue(failure, out var sentence) ? sentence
        : char.IsAsciiLetterLower(failure[0])
            ? new(
                $"một quy tắc không cho phép (mã {failure}, lý do ở nhật ký máy chủ)",
                $"a rule does not allow it (code {failure}; the server log has more)"
            )
        : new($"lỗi của chương trình ({failure})", $"a fault of the program ({failure})");
}
