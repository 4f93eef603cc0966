using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public static class ReminderPageWords
{
    public static Words Title { get; } = new("Nhắc việc", "Reminders");
    public static Words What { get; } =
        new(
            "Khi nào nhắc việc sắp đến hạn, quá hạn; nhắc ai.",
            "When people are reminded of what is due or overdue, and who."
        );
    public static Words Subtitle { get; } =
        new(
            "Mỗi người nhận nhiều nhất một bản nhắc việc mỗi ngày, vào đầu giờ làm việc của đơn vị mình; ngày nghỉ không gửi. Việc đã trình, đã xong hoặc đang tạm dừng thì thôi nhắc. Việc có hạn theo giờ mới giao trong ngày được nhắc thêm khi chỉ còn 2 giờ làm việc, kể cả khi hạn rơi vào ban đêm hoặc ngày nghỉ.",
            "Everybody gets one list of reminders a day at most, when the own unit's work begins, and none on days off. What was handed in, done or paused is no longer reminded of. Work given that day and due by an hour is reminded of once two working hours are left, also where that hour lies in the night or on a day off."
        );
    public static Words Usual { get; } =
        new("Quy định chung của chương trình", "The usual reminders");
    public static Words UsualText { get; } =
        new(
            "Áp dụng cho mọi đơn vị chưa có quy định riêng và không có đơn vị cấp trên nào đặt quy định.",
            "They hold for every unit that has none of its own and none from a unit above it."
        );
    public static Words Own { get; } =
        new("Đơn vị có quy định riêng", "Units with reminders of their own");
    public static Words NoOwn { get; } =
        new("Chưa đơn vị nào đặt quy định riêng.", "No unit has set reminders of its own.");
    public static Words Choose { get; } =
        new("Đặt quy định cho một đơn vị", "Set reminders for a unit");
    public static Words SetHere { get; } =
        new("Đặt quy định riêng của đơn vị này", "Set the unit's own reminders");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words UnitHint { get; } =
        new(
            "Quy định của đơn vị áp dụng cho cả các đơn vị cấp dưới chưa có quy định riêng.",
            "What a unit sets holds for those below it that have set nothing."
        );
    public static Words Open { get; } = new("Mở quy định", "Open");
    public static Words Holder { get; } = new("Người giữ việc", "The holder");
    public static Words Head { get; } =
        new("Người đứng đầu đơn vị giữ việc", "The head of the unit");
    public static Words Issuer { get; } = new("Người giao việc", "The issuer");
    public static Words Again { get; } = new("Nhắc lại", "Again");
    public static Words Before { get; } =
        new(
            "Nhắc người giữ việc trước hạn (ngày làm việc)",
            "Remind the holder before the due day (working days)"
        );
    public static Words DaysHint { get; } =
        new("Ví dụ: 5, 2. Không nhắc thì để trống.", "For example: 5, 2. Empty: not at all.");
    public static Words OnDay { get; } = new("Nhắc đúng ngày đến hạn", "Remind on the due day");
    public static Words After { get; } =
        new(
            "Nhắc người giữ việc sau hạn (ngày làm việc)",
            "Remind the holder after it (working days)"
        );
    public static Words HeadAfter { get; } =
        new(
            "Báo người đứng đầu đơn vị giữ việc sau hạn (ngày làm việc)",
            "Tell the head of the unit after it (working days)"
        );
    public static Words IssuerAfter { get; } =
        new(
            "Báo người giao việc sau hạn (ngày làm việc)",
            "Tell the issuer after it (working days)"
        );
    public static Words Repeat { get; } =
        new(
            "Sau mốc cuối, cứ mấy ngày làm việc thì nhắc lại",
            "After the last step, again every how many working days"
        );
    public static Words RepeatHint { get; } = new("0 là không nhắc lại.", "0 = not again.");
    public static Words Reason { get; } = new("Lý do hoặc căn cứ", "Reason or basis");
    public static Words ReasonHint { get; } =
        new(
            "Ví dụ: Quy chế làm việc của cơ quan, Điều 12",
            "For example: the authority's rules of procedure, article 12"
        );
    public static Words Save { get; } = new("Lưu quy định nhắc việc", "Save the reminders");
    public static Words Saved { get; } =
        new(
            "Đã lưu quy định nhắc việc; áp dụng từ lần nhắc kế tiếp.",
            "The reminders are saved; they hold from the next one on."
        );
    public static Words Lift { get; } = new("Bỏ quy định riêng", "Lift the own reminders");
    public static Words LiftText { get; } =
        new(
            "Đơn vị trở lại theo quy định của cấp trên, hoặc quy định chung của chương trình.",
            "The unit goes back to what holds above it, or to the usual reminders."
        );
    public static Words Lifted { get; } =
        new("Đã bỏ quy định riêng.", "The own reminders are lifted.");
    public static Words InForce { get; } = new("Đang áp dụng", "In force");
    public static Words SetBy { get; } = new("Do ai đặt", "Set by");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");

    public static Words ApiList { get; } =
        new(
            "Quy định nhắc việc chung và của các đơn vị có quy định riêng",
            "The usual reminders, and those that units have set"
        );
    public static Words ApiShow { get; } =
        new("Quy định nhắc việc đang áp dụng cho một đơn vị", "The reminders in force for a unit");
    public static Words ApiSet { get; } =
        new("Đặt quy định nhắc việc của một đơn vị", "Set the reminders of a unit");
    public static Words ApiLift { get; } =
        new("Bỏ quy định nhắc việc riêng của một đơn vị", "Lift a unit's own reminders");

    public static Words Of(string unit) => new($"Nhắc việc của {unit}", $"Reminders of {unit}");

    internal static Words From(RemindersOfUnit reminders) =>
        reminders.IsOwn ? new("chính đơn vị này", "this unit itself")
        : reminders.SetBy is { } above ? new(above.Name, above.Name)
        : Usual;

    internal static IReadOnlyList<(Words Who, Words When)> Table(ReminderSteps steps) =>
        [
            (Holder, ReminderWords.Steps(steps.Holder).Starting()),
            (Head, ReminderWords.Steps(steps.Head).Starting()),
            (Issuer, ReminderWords.Steps(steps.Issuer).Starting()),
            (Again, ReminderWords.Repeat(steps.RepeatEvery).Starting()),
        ];
}
