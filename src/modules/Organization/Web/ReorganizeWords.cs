using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class ReorganizeWords
{
    public static Words Manage { get; } = new("Sắp xếp tổ chức", "The structure");
    public static Words ManageWhat { get; } =
        new(
            "Lập, đổi tên, chuyển, sáp nhập, chia tách, giải thể đơn vị, ngay hoặc từ một ngày.",
            "Open, rename, move, merge, split and close units, at once or from a day on."
        );
    public static Words What { get; } = new("Việc có thể làm", "What can be done");
    public static Words Plan { get; } = new("Việc sắp xếp tổ chức", "Reorganization");
    public static Words Planned { get; } = new("Đang chờ đến ngày", "Waiting for its day");
    public static Words NonePlanned { get; } =
        new("Không có việc sắp xếp nào đang chờ.", "Nothing is waiting.");
    public static Words Latest { get; } = new("Đã ghi gần đây", "Recorded lately");
    public static Words NoneYet { get; } =
        new("Chưa có lần sắp xếp nào.", "Nothing has been reorganized yet.");
    public static Words Things { get; } = new("lần sắp xếp", "reorganizations");
    public static Words Summary { get; } = new("Nội dung", "What");
    public static Words On { get; } = new("Có hiệu lực từ ngày", "In force from");
    public static Words OnHint { get; } =
        new(
            "Ngày sau hôm nay: được ghi lại và tự thực hiện đúng ngày",
            "A later day: it is recorded, and carried out on its day"
        );
    public static Words Decision { get; } = new("Quyết định", "Decision");
    public static Words DecisionHint { get; } =
        new("Số và ngày: 15-QĐ/TU ngày 20/11/2026", "Number and date: 15-QĐ/TU of 20/11/2026");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Import { get; } = new("Nhập từ tệp", "Import from a file");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Name { get; } = new("Tên đầy đủ", "Full name");
    public static Words ShortName { get; } = new("Tên gọi tắt", "Short name");
    public static Words ShortNameHint { get; } =
        new("Bỏ trống: như tên đầy đủ", "Left empty: as the full name");
    public static Words Abbreviation { get; } = new("Chữ viết tắt", "Abbreviation");
    public static Words Code { get; } = new("Mã đơn vị", "Code");
    public static Words Branch { get; } = new("Khối", "Branch");
    public static Words BranchHint { get; } =
        new("Bỏ trống: như cấp trên", "Left empty: as its superior");
    public static Words Parent { get; } = new("Cấp trên", "Superior");
    public static Words ParentHint { get; } =
        new("Bỏ trống: đứng đầu khối", "Left empty: a root of its branch");
    public static Words Merged { get; } = new("Các đơn vị kết thúc hoạt động", "Units that end");
    public static Words Into { get; } =
        new("Sáp nhập vào đơn vị đang có", "Merged into an existing unit");
    public static Words OrNew { get; } = new("Hoặc thành đơn vị mới", "Or into a new unit");
    public static Words ClosedInto { get; } =
        new("Đơn vị nhận việc còn mở", "Who takes over open work");
    public static Words ClosedHint { get; } =
        new(
            "Bỏ trống: cấp trên của đơn vị. Đơn vị đứng đầu khối không có cấp trên, nên phải chọn.",
            "Left empty: the unit's superior. The root of a branch has none, so choose one."
        );
    public static Words Head { get; } =
        new("Người đứng đầu đơn vị kế thừa", "Who heads the successor");
    public static Words HeadHint { get; } =
        new(
            "Bỏ trống: giữ người đang đứng đầu; những người đứng đầu khác thành cấp phó",
            "Left empty: whoever heads it stays; other heads become deputies"
        );
    public static Words HeadTitle { get; } = new("Chức danh người đứng đầu", "Title of the head");
    public static Words Existing { get; } = new("Đơn vị đang có", "An existing unit");
    public static Words ExistingHint { get; } =
        new(
            "Chọn chính đơn vị được tách nếu đơn vị đó vẫn hoạt động",
            "Choose the unit that is split where it goes on"
        );
    public static Words Preview { get; } = new("Xem trước", "Preview");
    public static Words Carry { get; } = new("Thực hiện", "Carry it out");
    public static Words Record { get; } =
        new("Ghi để thực hiện đúng ngày", "Record it for its day");
    public static Words LookAgain { get; } = new("Xem lại", "Look again");
    public static Words UnitsChange { get; } = new("Với các đơn vị", "To the units");
    public static Words WorkMoves { get; } = new("Với việc còn mở", "To open work");
    public static Words NoWork { get; } =
        new("Không có việc còn mở nào phải chuyển.", "No open work has to move.");
    public static Words DelegationsChange { get; } = new("Với ủy quyền", "To delegations");
    public static Words PostsChange { get; } = new("Với chức vụ", "To posts");
    public static Words PostsHint { get; } =
        new(
            "Có thể chọn nơi đến, chức danh và vai trò cho từng người, rồi xem lại.",
            "Choose where each person goes, with which title and role, then look again."
        );
    public static Words NoPosts { get; } =
        new("Không có chức vụ nào thay đổi.", "No post changes.");
    public static Words Holds { get; } =
        new("Họ và tên, chức vụ đang giữ", "Name, and the post held now");
    public static Words To { get; } = new("Về đơn vị", "Goes to");
    public static Words Title { get; } = new("Chức danh", "Title");
    public static Words Role { get; } = new("Vai trò", "Role");
    public static Words Nowhere { get; } = new("thôi giữ, không chuyển", "ends, goes nowhere");
    public static Words Cancel { get; } = new("Hủy việc này", "Cancel it");
    public static Words CancelReason { get; } = new("Lý do hủy", "Reason");
    public static Words Cancelled { get; } =
        new("Đã hủy việc sắp xếp.", "The reorganization has been cancelled.");
    public static Words RecordedBy { get; } = new("Người ghi", "Recorded by");
    public static Words RecordedAt { get; } = new("Ghi lúc", "Recorded at");
    public static Words SettledAt { get; } = new("Xong lúc", "Settled at");
    public static Words History { get; } = new("Quá trình", "History");

    public static Words Verb(ReorganizationKind kind) =>
        kind switch
        {
            ReorganizationKind.Open => new("Lập đơn vị trực thuộc", "Open a unit below"),
            ReorganizationKind.Rename => new("Đổi tên", "Rename"),
            ReorganizationKind.Move => new("Chuyển về cấp trên khác", "Move under another"),
            ReorganizationKind.Close => new("Giải thể", "Close"),
            ReorganizationKind.Merge => new("Sáp nhập, hợp nhất", "Merge"),
            _ => new("Chia tách", "Split"),
        };

    public static Words Form(ReorganizationKind kind) =>
        kind switch
        {
            ReorganizationKind.Open => new("Lập đơn vị mới", "Open a new unit"),
            ReorganizationKind.Rename => new("Đổi tên đơn vị", "Rename a unit"),
            ReorganizationKind.Move => new("Chuyển đơn vị", "Move a unit"),
            ReorganizationKind.Close => new("Giải thể đơn vị", "Close a unit"),
            ReorganizationKind.Merge => new("Sáp nhập, hợp nhất đơn vị", "Merge units"),
            _ => new("Chia tách đơn vị", "Split a unit"),
        };

    public static Words Explanation(ReorganizationKind kind) =>
        kind switch
        {
            ReorganizationKind.Open => new(
                "Đơn vị nhận người và việc từ ngày có hiệu lực.",
                "The unit takes people and work from its first day."
            ),
            ReorganizationKind.Rename => new(
                "Những ngày trước vẫn giữ tên cũ.",
                "The days before keep the old name."
            ),
            ReorganizationKind.Move => new(
                "Các đơn vị trực thuộc đi cùng.",
                "The units below go along."
            ),
            ReorganizationKind.Close => new(
                "Chức vụ ở đơn vị kết thúc; việc còn mở chuyển cho đơn vị nhận; đơn vị trực thuộc về cấp trên.",
                "Its posts end; open work goes to the unit that takes over; units below go to its superior."
            ),
            ReorganizationKind.Merge => new(
                "Người, việc còn mở và đơn vị trực thuộc chuyển về đơn vị kế thừa. Quá khứ giữ tên cũ.",
                "People, open work and units below go to the successor. The past keeps the old names."
            ),
            _ => new(
                "Đơn vị thứ nhất nhận việc còn mở và những người không được xếp riêng. Nếu chỉ tách một phần ra và đơn vị cũ vẫn hoạt động, chọn chính đơn vị đó làm một phần: đơn vị giữ lại việc còn mở và những người không được xếp riêng.",
                "The first unit takes over open work and all who are not placed elsewhere. Where only a part is split off and the unit goes on, choose the unit itself as one of the parts: it keeps its open work and all who are not placed elsewhere."
            ),
        };

    public static Words Part(int number) =>
        number == 1
            ? new("Đơn vị thứ nhất, kế thừa chính", "First unit, the main successor")
            : new($"Đơn vị thứ {number}", $"Unit {number}");

    public static Words OneMorePart(int number) =>
        new($"Thêm đơn vị thứ {number}", $"One more: unit {number}");

    public static Words Confirm(Words summary) =>
        new($"{summary.Starting().Vietnamese}?", $"{summary.Starting().English}?");

    public static Words When(DateOnly on, bool later) =>
        later
            ? new(
                $"Được ghi lại và tự thực hiện vào {DateText.Full(on).Vietnamese}.",
                $"It is recorded, and carried out on {DateText.Full(on).English}."
            )
            : new(
                $"Có hiệu lực từ {DateText.Full(on).Vietnamese}.",
                $"In force from {DateText.Full(on).English}."
            );

    /// <param name="what">What the unit does, each with its count; at least one.</param>
    public static Words Work(string from, string to, IReadOnlyList<Words> what) =>
        new(
            $"{from} đang {And(what, Language.Vietnamese, "và")}, tất cả chuyển sang {to}",
            $"{from} {And(what, Language.English, "and")}; all go to {to}"
        );

    private static string And(IReadOnlyList<Words> what, Language language, string and)
    {
        var said = what.Select(one => one.In(language)).ToList();
        return said.Count == 1
            ? said[0]
            : $"{string.Join(", ", said.SkipLast(1))} {and} {said[^1]}";
    }

    public static Words Done(bool carriedOut, DateOnly on) =>
        carriedOut
            ? new("Đã thực hiện.", "It has been carried out.")
            : new(
                $"Đã ghi. Chương trình tự thực hiện vào {DateText.Full(on).Vietnamese}.",
                $"Recorded. The program carries it out on {DateText.Full(on).English}."
            );
}
