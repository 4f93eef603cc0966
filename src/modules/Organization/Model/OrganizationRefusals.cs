using Chutri.Platform;

namespace Chutri.Organization.Model;

internal static class OrganizationRefusals
{
    private static readonly Words OneHead = new(
        "Nguyên tắc: mỗi đơn vị, mỗi ngày có một người đứng đầu.",
        "Rule: each unit has one head on any day."
    );

    public static Refusal UnitNotFound(string code) =>
        Refusal.NotFound(
            new($"Không có đơn vị nào mang mã {code}.", $"There is no unit with the code {code}.")
        );

    public static Refusal PersonNotFound(string code) =>
        Refusal.NotFound(
            new($"Không có ai mang mã {code}.", $"There is nobody with the code {code}.")
        );

    public static Refusal UnknownPlaceInList { get; } =
        Refusal.Invalid(
            "after",
            new(
                "Danh sách đã thay đổi, hoặc địa chỉ chưa đúng, nên không tìm được chỗ đọc tiếp. Hãy mở lại danh sách từ đầu.",
                "The list has changed, or the address is not right, so the place to go on from is not in it. Open the list from its beginning."
            )
        );

    public static Refusal OnlyForWhole { get; } =
        Refusal.NotAllowed(
            "organization-only-for-whole",
            new(
                "Chỉ quản trị viên của toàn cơ quan được lập hoặc đưa một đơn vị ra đứng đầu khối. Hãy chọn đơn vị cấp trên.",
                "Only an administrator of the whole authority may make a unit the root of a branch. Choose a superior unit."
            )
        );

    public static Refusal RoleOverWhole { get; } =
        Refusal.NotAllowed(
            "organization-role-over-whole",
            new(
                "Chức vụ đang dùng không phụ trách toàn cơ quan nên không giao và không cho thôi vai trò trên toàn cơ quan được. Hãy chọn đơn vị phụ trách, hoặc nhờ quản trị viên toàn cơ quan.",
                "This post does not stand over the whole authority, so it can neither give nor end a role over it. Choose the unit that the role stands over, or ask an administrator of the whole authority."
            )
        );

    public static Refusal PostStandsOverMore(string person, string title) =>
        Refusal.NotAllowed(
            "organization-post-over-more",
            new(
                $"{person} giữ chức vụ {title} phụ trách vượt ra ngoài phạm vi của chức vụ đang dùng, nên việc sắp xếp làm thay đổi chức vụ ấy phải do quản trị viên toàn cơ quan thực hiện.",
                $"{person} holds the post {title}, which stands over more than the post in use; a reorganization that changes it must be done by an administrator of the whole authority."
            )
        );

    public static Refusal PostNotFound { get; } =
        Refusal.NotFound(new("Không tìm thấy chức vụ này.", "This post cannot be found."));

    public static Refusal PlanNotFound { get; } =
        Refusal.NotFound(
            new("Không tìm thấy lần sắp xếp này.", "This reorganization cannot be found.")
        );

    public static Refusal ImportNotFound { get; } =
        Refusal.NotFound(new("Không tìm thấy lần nhập tệp này.", "This import cannot be found."));

    public static Refusal UnitHasEnded(string name, DateOnly lastDay) =>
        Refusal.Conflict(
            "organization-unit-has-ended",
            new(
                $"{name} đã kết thúc hoạt động sau ngày {lastDay:dd/MM/yyyy} nên không sắp xếp được nữa. Hãy chọn đơn vị kế thừa.",
                $"{name} ended after {lastDay:yyyy-MM-dd} and can no longer be changed. Choose the unit that succeeded it."
            )
        );

    public static Refusal BeforeLastChange(string name, DateOnly earliest) =>
        Refusal.Conflict(
            "organization-before-last-change",
            new(
                $"{name} đã có thay đổi gần ngày này. Hãy chọn từ ngày {earliest:dd/MM/yyyy} trở đi.",
                $"{name} has changed around that day already. Choose {earliest:yyyy-MM-dd} or later."
            )
        );

    public static Refusal NothingToRename(string name) =>
        Refusal.Conflict(
            "organization-nothing-to-rename",
            new(
                $"Tên mới giống hệt tên đang dùng của {name}.",
                $"The new name is exactly what {name} is called now."
            )
        );

    public static Refusal NameIsTakenOut(string mark) =>
        Refusal.Conflict(
            "organization-name-is-taken-out",
            new(
                $"Tên của “{mark}” đã được gỡ vì hết thời hạn lưu giữ, không ghi lại được. Nếu người này trở lại làm việc, hãy ghi như một người mới.",
                $"The name of “{mark}” was taken out as its time was over and cannot be written again. If the person comes back, register a new person."
            )
        );

    public static Refusal NothingToCorrect(string name) =>
        Refusal.Conflict(
            "organization-nothing-to-correct",
            new($"Họ tên đã ghi đúng là {name}.", $"The name already reads {name}.")
        );

    public static Refusal AlreadyThere(string name) =>
        Refusal.Conflict(
            "organization-already-there",
            new($"{name} đang ở đúng vị trí đó rồi.", $"{name} already stands there.")
        );

    public static Refusal UnderItself(string name, string parent) =>
        Refusal.Conflict(
            "organization-under-itself",
            new(
                $"{parent} đang nằm dưới {name} nên không thể làm cấp trên của {name}. Hãy chuyển {parent} ra trước.",
                $"{parent} stands below {name} and cannot become its superior. Move {parent} out first."
            )
        );

    public static Refusal SuccessorEndsToo(string name) =>
        Refusal.Conflict(
            "organization-successor-ends-too",
            new(
                $"{name} cũng kết thúc trong lần sắp xếp này hoặc nằm dưới đơn vị kết thúc, nên không thể kế thừa. Hãy chọn đơn vị khác hoặc chuyển đơn vị này ra trước.",
                $"{name} ends in this reorganization too, or stands below a unit that ends, so it cannot succeed. Choose another unit or move this one out first."
            )
        );

    public static Refusal NotYetActive(string name, DateOnly from) =>
        Refusal.Conflict(
            "organization-not-yet-active",
            new(
                $"{name} chỉ hoạt động từ ngày {from:dd/MM/yyyy}. Hãy chọn ngày muộn hơn.",
                $"{name} is active only from {from:yyyy-MM-dd}. Choose a later day."
            )
        );

    public static Refusal CodeTaken(string code, string name) =>
        Refusal.Conflict(
            "organization-code-taken",
            new(
                $"Mã {code} đã thuộc về {name}. Hãy chọn mã khác.",
                $"The code {code} already belongs to {name}. Choose another."
            )
        );

    public static Refusal EndsBeforeItBegins(string title, DateOnly from) =>
        Refusal.Conflict(
            "organization-ends-before-it-begins",
            new(
                $"Chức vụ {title} bắt đầu từ ngày {from:dd/MM/yyyy}; ngày thôi giữ không thể sớm hơn.",
                $"The post {title} began on {from:yyyy-MM-dd}; it cannot end earlier."
            )
        );

    public static Refusal PostHasEnded(string title, DateOnly lastDay) =>
        Refusal.Conflict(
            "organization-post-has-ended",
            new(
                $"Chức vụ {title} đã được ghi thôi giữ sau ngày {lastDay:dd/MM/yyyy}.",
                $"The post {title} is already recorded as ended after {lastDay:yyyy-MM-dd}."
            )
        );

    public static Refusal HoldsItAlready(string person, string title, DateOnly from) =>
        Refusal.Conflict(
            "organization-holds-it-already",
            new(
                $"{person} đang giữ chức vụ {title} này từ ngày {from:dd/MM/yyyy}.",
                $"{person} has held this post of {title} since {from:yyyy-MM-dd}."
            )
        );

    public static Refusal NotForOneself(string title) =>
        Refusal.NotAllowed(
            "organization-not-for-oneself",
            new(
                $"Không ai tự ghi cho mình chức vụ {title}. Hãy để quản trị viên khác ghi.",
                $"Nobody records the post of {title} for oneself. Let another administrator do so."
            )
        );

    public static Refusal HasHead(string unit, string head) =>
        Refusal.Conflict(
            "organization-has-head",
            new(
                $"{unit} đang có người đứng đầu là {head}. Hãy ghi thôi giữ chức vụ đó trước, hoặc chọn vai trò khác.",
                $"{unit} already has {head} at its head. End that post first, or choose another role."
            ),
            OneHead
        );

    public static Refusal HeadNotAmongThem(string unit) =>
        Refusal.Conflict(
            "organization-head-not-among-them",
            new(
                $"Người được chọn đứng đầu {unit} không giữ chức vụ nào trong các đơn vị này. Hãy chọn người khác, hoặc ghi chức vụ cho người đó trước.",
                $"The person chosen to head {unit} holds no post in these units. Choose another, or record a post first."
            )
        );

    public static Refusal NotASuccessor(string code) =>
        Refusal.Conflict(
            "organization-not-a-successor",
            new(
                $"Đơn vị {code} không nhận người trong lần sắp xếp này. Hãy chọn một đơn vị kế thừa.",
                $"The unit {code} takes nobody over in this reorganization. Choose one of the successors."
            )
        );

    public static Refusal TwoHeads(string unit) =>
        Refusal.Conflict(
            "organization-two-heads",
            new(
                $"{unit} sẽ có hai người đứng đầu. Hãy chọn một người; người kia giữ vai trò khác.",
                $"{unit} would have two heads. Choose one; the other takes another role."
            ),
            OneHead
        );

    public static Refusal PostBeginsLater(string person, string title, DateOnly from) =>
        Refusal.Conflict(
            "organization-post-begins-later",
            new(
                $"{person} được ghi giữ chức vụ {title} từ ngày {from:dd/MM/yyyy}, không sớm hơn ngày sắp xếp. Hãy sửa chức vụ đó trước hoặc chọn ngày sắp xếp muộn hơn.",
                $"{person} is recorded as {title} from {from:yyyy-MM-dd}, not earlier than the reorganization. Change that post first, or choose a later day."
            )
        );

    public static Refusal NotPlanned(Words state) =>
        Refusal.Conflict(
            "organization-not-planned",
            new(
                $"Lần sắp xếp này {state.Vietnamese} nên không thay đổi được nữa.",
                $"This reorganization is {state.English} and can no longer be changed."
            )
        );

    public static Refusal AuthorityHasName(string name) =>
        Refusal.Conflict(
            "organization-authority-has-name",
            new(
                $"Cơ quan đã được ghi tên là {name}. Hãy đăng nhập để tiếp tục.",
                $"The authority is already named {name}. Sign in to go on."
            )
        );

    public static Refusal ImportHasProblems(int count) =>
        Refusal.Conflict(
            "organization-import-has-problems",
            new(
                $"Tệp còn {count} chỗ chưa đúng so với danh sách hiện nay nên chưa ghi gì. Hãy sửa tệp rồi nhập lại.",
                $"The file has {count} problems as things stand now, so nothing was written. Mend the file and import it again."
            )
        );

    public static Refusal ImportNotReady(Words state) =>
        Refusal.Conflict(
            "organization-import-not-ready",
            new(
                $"Lần nhập tệp này {state.Vietnamese} nên không ghi được.",
                $"This import is {state.English} and cannot be written."
            )
        );
}
