using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal static partial class DisseminationRefusals
{
    public static Refusal NoSuchCampaign { get; } =
        Refusal.NotFound(new("Không có đợt quán triệt này", "There is no such campaign"));

    public static Refusal NoSuchSession { get; } =
        Refusal.NotFound(new("Không có buổi học này", "There is no such session"));

    public static Refusal NoSuchEntry { get; } =
        Refusal.NotFound(
            new("Không có dòng này trong danh sách có mặt", "There is no such entry of the roll")
        );

    public static Refusal NoSuchFile { get; } =
        Refusal.NotFound(new("Không có tệp này", "There is no such file"));

    public static Refusal NoSuchConclusion { get; } =
        Refusal.NotFound(new("Không có kết luận này", "There is no such conclusion"));

    public static Refusal NoSuchExemption { get; } =
        Refusal.NotFound(
            new(
                "Người này không được miễn trong đợt này",
                "This person is not exempt from this campaign"
            )
        );

    public static Refusal NotFrozen { get; } =
        Refusal.Conflict(
            "dissemination-not-frozen",
            new(
                "Đợt này chưa chốt danh sách người học. Hãy chốt danh sách trước.",
                "The audience of this campaign is not frozen yet. Freeze it first."
            )
        );

    public static Refusal CampaignIsClosed { get; } =
        Refusal.Conflict(
            "dissemination-campaign-is-closed",
            new("Đợt quán triệt này đã kết thúc.", "This campaign is closed.")
        );

    public static Refusal NobodyInAudience { get; } =
        Refusal.Conflict(
            "dissemination-nobody-in-audience",
            new(
                "Không có ai thuộc diện học ở các đơn vị đã chọn vào ngày này. Hãy lập đợt khác với đơn vị hoặc đối tượng rộng hơn.",
                "On this day nobody of the chosen units is among those whom it is for. Plan another campaign for more units or kinds of people."
            )
        );

    public static Refusal GateIsOpen { get; } =
        Refusal.Conflict(
            "dissemination-gate-is-open",
            new("Đợt này đã được duyệt nhân rộng.", "This campaign is open to all units already.")
        );

    public static Refusal GateIsClosed { get; } =
        Refusal.Conflict(
            "dissemination-gate-is-closed",
            new(
                "Đơn vị làm mẫu chưa xong nên chưa mở buổi học ở đơn vị khác. Hãy chờ người phụ trách duyệt nhân rộng.",
                "The pilot is not over, so no other unit holds a session yet. Wait until the person in charge opens the gate."
            )
        );

    public static Refusal NoPilot { get; } =
        Refusal.Conflict(
            "dissemination-no-pilot",
            new(
                "Đợt này không chọn đơn vị làm mẫu nên không cần duyệt nhân rộng.",
                "This campaign has no pilot, so there is no gate to open."
            )
        );

    public static Refusal PilotNotHeld { get; } =
        Refusal.Conflict(
            "dissemination-pilot-not-held",
            new(
                "Đơn vị làm mẫu chưa kết thúc buổi học nào. Hãy chờ buổi làm mẫu xong và có biên bản.",
                "The pilot unit has not ended a session yet. Wait until it is held and its minutes are there."
            )
        );

    public static Refusal FrozenAlready(DateOnly on) =>
        Refusal.Conflict(
            "dissemination-frozen-already",
            new(
                $"Danh sách đã chốt theo ngày {on:dd/MM/yyyy} và không chốt lại.",
                $"The audience was frozen as of {on:yyyy-MM-dd} and stays so."
            )
        );

    public static Refusal FreezesInTheFuture(DateOnly day) =>
        Refusal.Invalid(
            "frozenOn",
            new(
                $"Ngày {day:dd/MM/yyyy} chưa đến: chỉ chốt theo hôm nay hoặc một ngày đã qua.",
                $"{day:yyyy-MM-dd} has not come: freeze as of today or an earlier day."
            )
        );

    public static Refusal ExemptAlready(string name) =>
        Refusal.Conflict(
            "dissemination-exempt-already",
            new($"{name} đã được miễn trong đợt này.", $"{name} is exempt from this campaign.")
        );

    public static Refusal ExemptAttended(string name) =>
        Refusal.Conflict(
            "dissemination-exempt-attended",
            new(
                $"{name} đã dự học nên không cần miễn.",
                $"{name} has attended, so there is nothing to be exempt from."
            )
        );

    /// <param name="name">Empty where it is not known.</param>
    public static Refusal NotInAudience(string name) =>
        Refusal.Conflict(
            "dissemination-not-in-audience",
            new(
                $"{(name.Length > 0 ? name : "Người này")} không có tên trong danh sách đã chốt của đợt này. Nếu là người mới đến, hãy báo bí thư ghi vào biên bản.",
                $"{(name.Length > 0 ? name : "This person")} is not on the frozen list of this campaign. Whoever came later tells the secretary, who notes it in the minutes."
            )
        );

    public static Refusal UnderstoodAlready { get; } =
        Refusal.Conflict(
            "dissemination-understood-already",
            new("Đã xác nhận từ trước.", "This was confirmed already.")
        );
}
