using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Organization.Web;

internal static class DelegationWords
{
    public static Words Mine { get; } = new("Ủy quyền của tôi", "My delegations");
    public static Words Title { get; } = new("Ủy quyền", "Delegations");
    public static Words Received { get; } = new("Tôi làm thay", "I stand in for");
    public static Words Given { get; } = new("Tôi ủy quyền cho", "Who stands in for me");
    public static Words Make { get; } = new("Ủy quyền", "Delegate");
    public static Words MakeFor { get; } = new("Ghi ủy quyền", "Record a delegation");
    public static Words MakeTitle { get; } =
        new("Ủy quyền cho người khác làm thay", "Let somebody stand in");
    public static Words None { get; } = new("Chưa có ủy quyền nào", "There are no delegations");
    public static Words NoneText { get; } =
        new(
            "Khi đi vắng, người đứng đầu và cấp phó có thể giao cho một người trong đơn vị làm thay, từ ngày nào đến ngày nào.",
            "Heads and deputies who are away can let a person of the unit stand in, from a day to a day."
        );
    public static Words NoPostTitle { get; } =
        new("Chưa chọn được chức vụ để ủy quyền", "No post to hand over");
    public static Words NoPostText { get; } =
        new(
            "Chỉ người đứng đầu và cấp phó ủy quyền. Quản trị viên ghi thay cho người vắng: mở trang của người đó rồi chọn Ghi ủy quyền.",
            "Only heads and deputies delegate. An administrator records it for whoever is absent: open that person's page and choose Record a delegation."
        );
    public static Words InPlaceOf { get; } = new("Thay ai", "In place of");
    public static Words StandIn { get; } = new("Người làm thay", "Stand-in");
    public static Words Time { get; } = new("Thời gian", "Time");
    public static Words What { get; } = new("Việc được làm thay", "What was handed over");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new(
            "Ví dụ: đi công tác, nghỉ phép. Mọi người đọc được, nên đừng ghi chuyện riêng.",
            "For example: travel, leave. Everybody can read it, so write nothing private."
        );
    public static Words Actions { get; } = new("Việc có thể làm", "What can be done");
    public static Words Everything { get; } =
        new("Toàn bộ quyền của chức vụ", "All that the post may");
    public static Words Post { get; } = new("Quyền của chức vụ", "Authority of the post");
    public static Words Person { get; } = new("Người được ủy quyền", "Who is to stand in");
    public static Words PersonHint { get; } =
        new(
            "Người của đơn vị mình phụ trách hoặc của đơn vị bên dưới",
            "Somebody of the unit that the post leads, or of one below it"
        );
    public static Words From { get; } = new("Từ ngày", "From");
    public static Words Until { get; } = new("Đến hết ngày", "Last day");
    public static Words Scope { get; } = new("Ủy quyền những gì", "What is handed over");
    public static Words SomeKinds { get; } = new("Một số loại việc", "Some kinds of act");
    public static Words Kinds { get; } =
        new("Loại việc, nếu chỉ ủy quyền một số", "Kinds of act, where it is some");
    public static Words Paper { get; } = new("Văn bản ủy quyền", "Paper");
    public static Words PaperHint { get; } =
        new("Số và ngày: 45-UQ/BTC ngày 20/11/2026", "Number and date: 45-UQ/BTC of 20/11/2026");
    public static Words Effect { get; } =
        new(
            "Người được ủy quyền làm việc với quyền của chức vụ này; mọi việc ghi rõ ai làm, thay ai. Quyền này không giao tiếp cho người khác được, và không gồm tài khoản, mật khẩu.",
            "The stand-in acts with the authority of this post, and everything says who did it and in whose place. It cannot be handed on, and takes in neither account nor password."
        );
    public static Words Hands { get; } =
        new(
            "Ai đã trình kết quả hoặc xin gia hạn thì không thay người khác để duyệt chính việc ấy.",
            "Whoever delivered a result or asked for more time does not judge that very thing in somebody's place."
        );
    public static Words Made { get; } = new("Đã ghi ủy quyền.", "The delegation is recorded.");
    public static Words End { get; } = new("Kết thúc sớm", "End it early");
    public static Words Ended { get; } = new("Đã kết thúc ủy quyền.", "The delegation has ended.");
    public static Words EndEffect { get; } =
        new(
            "Người được ủy quyền thôi làm thay ngay từ bây giờ. Việc đã làm vẫn giữ nguyên.",
            "The stand-in stops acting in that place at once. What was done stands."
        );
    public static Words Act { get; } = new("Làm thay", "Act in that place");
    public static Words OfUnit { get; } = new("Ủy quyền đang có", "Who stands in");

    public static Words State(DelegationState state) =>
        state switch
        {
            DelegationState.Coming => new("sắp tới", "to come"),
            DelegationState.InForce => new("đang có hiệu lực", "in force"),
            _ => new("đã hết", "over"),
        };

    public static Words EndTitle(string standIn, string giver) =>
        new($"Kết thúc việc {standIn} thay {giver}?", $"End that {standIn} stands in for {giver}?");

    public static Words MakeTitleFor(string giver) =>
        new($"Ghi ủy quyền của {giver}", $"Record who stands in for {giver}");
}
