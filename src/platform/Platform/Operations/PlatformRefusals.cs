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
