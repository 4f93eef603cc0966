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

    public static Refusal RoleMayNot(Act act, Caller caller) =>
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
