using Chutri.Platform;

namespace Chutri.Organization.Model;

internal static class DelegationRefusals
{
    private static readonly Words OneStandIn = new(
        "Nguyên tắc: mỗi loại việc của một chức vụ, mỗi ngày chỉ một người làm thay.",
        "Rule: one person at a time stands in for each kind of act of a post."
    );

    public static Words FromIsPast { get; } =
        new(
            "Ủy quyền bắt đầu sớm nhất từ hôm nay; không ủy quyền cho những ngày đã qua.",
            "A delegation begins today at the earliest; days that are past cannot be handed over."
        );

    public static Words UntilBeforeFrom { get; } =
        new(
            "Ngày cuối không được sớm hơn ngày đầu.",
            "The last day cannot be before the first day."
        );

    public static Words NeedsKinds { get; } =
        new(
            "Hãy chọn ít nhất một loại việc, hoặc chọn ủy quyền toàn bộ.",
            "Choose at least one kind of act, or hand over everything."
        );

    public static Words UnknownKind { get; } =
        new(
            "Chức vụ này không có loại việc đã chọn. Hãy chọn trong danh sách.",
            "The post has no such kind of act. Choose from the list."
        );

    public static Words NeedsPerson { get; } =
        new("Hãy chọn người được ủy quyền.", "Choose who is to stand in.");

    public static Words NeedsScope { get; } =
        new("Hãy chọn toàn bộ hoặc một số loại việc.", "Choose all or some kinds of act.");

    public static Refusal NotFound { get; } =
        Refusal.NotFound(
            new("Không tìm thấy lần ủy quyền này.", "This delegation cannot be found.")
        );

    public static Words TooLong(int months) =>
        new(
            $"Một lần ủy quyền dài nhất {months} tháng. Hết hạn mà vẫn cần thì ghi lần mới.",
            $"A delegation lasts at most {months} months. Record a new one when it is still needed."
        );

    public static Refusal NotYours(string name, string title) =>
        Refusal.NotAllowed(
            "organization-delegation-not-yours",
            new(
                $"Chỉ {name} ({title}) hoặc quản trị viên của đơn vị ghi được ủy quyền này.",
                $"Only {name} ({title}) or an administrator of the unit can record this."
            )
        );

    public static Refusal OnlyThoseConcerned(string giver, string standIn) =>
        Refusal.NotAllowed(
            "organization-delegation-only-those-concerned",
            new(
                $"Chỉ {giver}, {standIn} hoặc quản trị viên của đơn vị kết thúc được ủy quyền này.",
                $"Only {giver}, {standIn} or an administrator of the unit can end this."
            )
        );

    public static Refusal ToOneself(string name) =>
        Refusal.Conflict(
            "organization-delegation-to-oneself",
            new(
                $"Không ai tự thay chính mình: hãy chọn người khác {name}.",
                $"Nobody stands in for oneself: choose somebody other than {name}."
            )
        );

    public static Refusal NotByTheStandIn { get; } =
        Refusal.NotAllowed(
            "organization-delegation-not-by-the-stand-in",
            new(
                "Quản trị viên không ghi ủy quyền cho chính mình. Hãy để người ủy quyền tự ghi, hoặc nhờ quản trị viên khác.",
                "An administrator does not record a delegation to oneself. Let the person who hands over do it, or ask another administrator."
            )
        );

    public static Refusal OnlyLeaders(string title) =>
        Refusal.Conflict(
            "organization-delegation-only-leaders",
            new(
                $"Chỉ người đứng đầu và cấp phó ủy quyền cho người khác; {title} không phải chức vụ ấy.",
                $"Only heads and deputies hand over authority; {title} is neither."
            )
        );

    public static Refusal NotInUnit(string name, string unit) =>
        Refusal.Conflict(
            "organization-delegation-not-in-unit",
            new(
                $"{name} không giữ chức vụ nào ở {unit} hoặc đơn vị bên dưới vào ngày bắt đầu. Hãy chọn người khác.",
                $"{name} holds no post in {unit} or below it on the first day. Choose somebody else."
            )
        );

    public static Refusal PostEndsBefore(string name, string title, DateOnly lastDay) =>
        Refusal.Conflict(
            "organization-delegation-post-ends-before",
            new(
                $"{name} thôi giữ chức vụ {title} sau ngày {lastDay:dd/MM/yyyy}. Hãy chọn ngày cuối không muộn hơn ngày đó.",
                $"{name} ceases to be {title} after {lastDay:yyyy-MM-dd}. Choose a last day that is no later."
            )
        );

    public static Refusal PostBeginsAfter(string name, string title, DateOnly from) =>
        Refusal.Conflict(
            "organization-delegation-post-begins-after",
            new(
                $"{name} giữ chức vụ {title} từ ngày {from:dd/MM/yyyy}. Hãy chọn ngày đầu không sớm hơn ngày đó.",
                $"{name} is {title} from {from:yyyy-MM-dd}. Choose a first day that is no earlier."
            )
        );

    public static Refusal Overlaps(string standIn, DateOnly from, DateOnly until) =>
        Refusal.Conflict(
            "organization-delegation-overlaps",
            new(
                $"{standIn} đã được ủy quyền cùng loại việc này từ {from:dd/MM/yyyy} đến hết {until:dd/MM/yyyy}. Hãy chọn ngày khác, loại việc khác, hoặc kết thúc ủy quyền đó trước.",
                $"{standIn} already stands in for the same acts from {from:yyyy-MM-dd} to {until:yyyy-MM-dd}. Choose other days or acts, or end that delegation first."
            ),
            OneStandIn
        );

    public static Refusal HasEnded(DateOnly lastDay) =>
        Refusal.Conflict(
            "organization-delegation-has-ended",
            new(
                $"Ủy quyền này đã hết từ ngày {lastDay:dd/MM/yyyy}.",
                $"This delegation ended on {lastDay:yyyy-MM-dd}."
            )
        );
}
