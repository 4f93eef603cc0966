namespace Chutri.Platform;

public static class PlatformRefusals
{
    public static Refusal ChangedMeanwhile { get; } =
        Refusal.Conflict(
            "changed-meanwhile",
            new(
                "Người khác vừa thay đổi đúng việc này. Chưa có gì bị mất: hãy mở lại trang để xem rồi làm tiếp.",
                "Somebody else has just changed this. Nothing is lost: open the page again, look, and go on."
            )
        );

    public static Refusal NoSuchListFile { get; } =
        Refusal.NotFound(
            new(
                "Không có tệp này. Tệp quá thời hạn lưu giữ đã được xóa; hãy nhập lại tệp.",
                "There is no such file. Files are removed when their time is over; import it again."
            )
        );

    private static Refusal Changed { get; } =
        new(
            RefusalKind.Changed,
            "changed-since",
            new(
                "Nội dung này đã được thay đổi sau khi mở ra xem nên chưa có gì được lưu. Hãy xem lại nội dung mới; nếu vẫn muốn thì gửi lại.",
                "This was changed after you opened it, so nothing was saved. Look at it as it is now; if you still want to, send it again."
            )
        );

    /// <param name="last">The newest change, where the caller may read it.</param>
    /// <param name="at">Its moment by the authority's clock.</param>
    internal static Refusal ChangedSince(ReadFact? last, DateTime? at) =>
        last is null
            ? Changed
            : Changed with
            {
                Sentence = new(
                    $"Sau khi mở ra xem, lúc {at:HH:mm} ngày {at:dd/MM/yyyy}: {last.Sentence().Vietnamese} Vì vậy chưa có gì được lưu. Hãy xem lại nội dung mới; nếu vẫn muốn thì gửi lại.",
                    $"After you opened it, at {at:HH:mm} on {at:yyyy-MM-dd}: {last.Sentence().English} Therefore nothing was saved. Look at it as it is now; if you still want to, send it again."
                ),
            };

    public static Refusal IdempotencyKeyReused { get; } =
        new(
            RefusalKind.Invalid,
            "idempotency-key-reused",
            new(
                "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác; chưa có gì thay đổi. Mỗi yêu cầu mới cần một khóa mới, chỉ dùng lại khóa cũ khi gửi lại đúng yêu cầu cũ.",
                "This Idempotency-Key was used for another request; nothing was changed. Use a new key for each new request, and the old one only to send the same request again."
            )
        );

    public static Refusal Busy { get; } =
        new(
            RefusalKind.Busy,
            "busy",
            new(
                "Hệ thống đang bận ghi một việc lớn khác; chưa có gì thay đổi. Hãy chờ một phút rồi làm lại.",
                "The program is busy writing something large; nothing has changed. Wait a minute and try again."
            )
        );

    public static Refusal DiskFull { get; } =
        new(
            RefusalKind.Busy,
            "disk-full",
            new(
                "Ổ đĩa của hệ thống đã đầy nên chưa ghi được; chưa có gì thay đổi, vẫn xem được bình thường. Hãy báo quản trị viên máy chủ, rồi làm lại.",
                "The program's disk is full, so nothing was written and nothing has changed; looking still works. Tell whoever looks after the server, then try again."
            )
        );

    public static Refusal DiskReadOnly { get; } =
        new(
            RefusalKind.Busy,
            "disk-read-only",
            new(
                "Nơi lưu dữ liệu đang chỉ cho đọc; chưa có gì thay đổi, vẫn xem được bình thường. Hãy báo quản trị viên máy chủ, rồi làm lại.",
                "The place where data is kept can only be read now; nothing has changed, and looking still works. Tell whoever looks after the server, then try again."
            )
        );

    public static Refusal DatabaseAway { get; } =
        new(
            RefusalKind.Busy,
            "database-away",
            new(
                "Hệ thống chưa nối được với cơ sở dữ liệu; chưa có gì thay đổi. Hãy chờ một phút rồi làm lại; nếu vẫn thế, hãy báo quản trị viên máy chủ.",
                "The program cannot reach its database; nothing has changed. Wait a minute and try again; if it stays so, tell whoever looks after the server."
            )
        );

    public static Refusal CommitUnknown { get; } =
        new(
            RefusalKind.Busy,
            "commit-unknown",
            new(
                "Mất kết nối với cơ sở dữ liệu đúng lúc ghi, nên chưa rõ đã ghi được hay chưa. Hãy mở lại trang để xem trước khi làm lại.",
                "The connection to the database broke just while writing, so it is not known whether it was written. Open the page again and look before you repeat it."
            )
        );

    public static Refusal ClockJumped(TimeSpan off) =>
        new(
            RefusalKind.Busy,
            "clock-jumped",
            new(
                $"Đồng hồ của máy chủ vừa nhảy {Minutes(off)} phút nên chưa ghi gì để ngày giờ không bị sai; chưa có gì thay đổi. Quản trị viên máy chủ cần chỉnh lại đồng hồ; nếu giờ mới là đúng thì khởi động lại chương trình.",
                $"The server's clock has just jumped by {Minutes(off)} minutes, so nothing is written lest its time be wrong; nothing has changed. Whoever looks after the server should set the clock right, or start the program anew if the new time is right."
            )
        );

    private static string Minutes(TimeSpan off) =>
        off.TotalMinutes.ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    public static Refusal RoleMayNot(Act act, Caller caller) =>
        caller.InPlaceOf is { } standIn && !standIn.Covers(act)
            ? NotHandedOver(act, standIn)
            : NotOfThePost(act, caller);

    private static Refusal NotHandedOver(Act act, StandIn standIn) =>
        Refusal.NotAllowed(
            "not-handed-over",
            act.Kind is null
                ? new(
                    $"Người được ủy quyền không thay {standIn.Name} để {act.Name.Vietnamese}. Nếu chức vụ của chính mình có quyền này, hãy chọn lại chức vụ đó.",
                    $"Nobody stands in for {standIn.Name} to {act.Name.English}. If your own post may, act as that one."
                )
                : new(
                    $"{standIn.Name} không ủy quyền {act.Kind.Name.Vietnamese}, nên không thể thay để {act.Name.Vietnamese}. Nếu chức vụ của chính mình có quyền này, hãy chọn lại chức vụ đó.",
                    $"{standIn.Name} has not handed over this: {act.Kind.Name.English}. So you cannot {act.Name.English} in that place. If your own post may, act as that one."
                )
        );

    private static Refusal NotOfThePost(Act act, Caller caller) =>
        Refusal.NotAllowed(
            "role-may-not",
            caller.Post is null
                    ? new(
                        $"Hôm nay {caller.Name} không giữ chức vụ nào nên chưa thể {act.Name.Vietnamese}. Hãy nhờ quản trị viên kiểm tra chức vụ.",
                        $"{caller.Name} holds no post today and therefore cannot {act.Name.English}. Ask an administrator to check the post."
                    )
                : act.ScopeOf(caller.Role) is Scope.WholeOnly
                    ? new(
                        $"Chỉ chức vụ phụ trách toàn cơ quan mới {act.Name.Vietnamese} được; {caller.Title} phụ trách một phần.",
                        $"Only a post that stands over the whole authority can {act.Name.English}; {caller.Title} stands over a part."
                    )
                : new(
                    $"Chức vụ {caller.Title} không có quyền {act.Name.Vietnamese}. Nếu đang giữ chức vụ khác có quyền này, hãy làm với chức vụ đó.",
                    $"The post {caller.Title} may not {act.Name.English}. If you hold another post that may, act as that one."
                )
        );

    public static Refusal OutOfReach(Act act, string unitName) =>
        Refusal.NotAllowed(
            "out-of-reach",
            new(
                $"{unitName} nằm ngoài phạm vi phụ trách của chức vụ đang dùng nên không thể {act.Name.Vietnamese}.",
                $"{unitName} is outside what this post is responsible for, so it cannot {act.Name.English} there."
            )
        );
}
