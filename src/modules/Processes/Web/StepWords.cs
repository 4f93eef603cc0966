using Chutri.Platform;

namespace Chutri.Processes.Web;

public static class StepWords
{
    public static Words NewStep { get; } = new("Thêm bước", "Add a step");
    public static Words Name { get; } = new("Tên bước", "Name of the step");
    public static Words NameHint { get; } =
        new("Việc gì, ví dụ: Duyệt đơn nghỉ", "What is done, for example: Approve the leave");
    public static Words After { get; } = new("Đứng sau bước", "After the step");
    public static Words Last { get; } = new("cuối cùng", "last");
    public static Words WhoPart { get; } = new("Ai làm", "Who does it");
    public static Words Kind { get; } = new("Tìm người làm như thế nào", "How the person is found");
    public static Words Starter { get; } = new("Người bắt đầu hồ sơ", "Whoever starts the case");
    public static Words LeadUnit { get; } =
        new(
            "Một vai trò ở đơn vị của người bắt đầu",
            "A role in the unit of whoever starts the case"
        );
    public static Words FixedUnit { get; } =
        new("Một vai trò ở một đơn vị cố định", "A role in a fixed unit");
    public static Words FixedPost { get; } =
        new("Một chức vụ ở một đơn vị cố định", "A post in a fixed unit");
    public static Words UnitOfStep { get; } =
        new(
            "Một vai trò ở đơn vị đã làm một bước trước",
            "A role in the unit that did an earlier step"
        );
    public static Words SameAs { get; } =
        new("Chính người đã làm một bước trước", "Whoever did an earlier step");
    public static Words Role { get; } = new("Vai trò", "Role");
    public static Words Post { get; } = new("Chức vụ", "Post");
    public static Words PostHint { get; } =
        new(
            "Ghi đúng tên chức vụ, ví dụ: Kế toán trưởng",
            "The very name of the post, for example: Chief accountant"
        );
    public static Words Unit { get; } = new("Đơn vị cố định", "Fixed unit");
    public static Words Earlier { get; } = new("Bước trước", "Earlier step");
    public static Words AuthorityPart { get; } = new("Theo thẩm quyền nào", "By which authority");
    public static Words Document { get; } = new("Văn bản", "Document");
    public static Words DocumentHint { get; } =
        new("Số và ký hiệu, ví dụ: 12/QĐ-LĐLĐ", "Number and symbol, for example: 12/QĐ-LĐLĐ");
    public static Words Provision { get; } = new("Điều, khoản, điểm", "Article, clause, point");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words Own { get; } = new("của chính chức vụ này", "of this very post");
    public static Words Decentralised { get; } =
        new("được phân cấp lâu dài", "decentralised to it lastingly");
    public static Words Delegated { get; } = new("được ủy quyền", "delegated to it");
    public static Words AnswersFor { get; } =
        new("Chịu trách nhiệm về việc gì", "Answers for what");
    public static Words Within { get; } = new("Làm trong bao lâu", "Within how long");
    public static Words Span { get; } = new("Tính bằng", "Counted in");
    public static Words InDays { get; } = new("ngày làm việc", "working days");
    public static Words InHours { get; } = new("giờ làm việc", "working hours");
    public static Words FormPart { get; } = new("Điền gì ở bước này", "What is filled in");
    public static Words FormHint { get; } =
        new(
            "Mỗi dòng là một ô. Để trống dòng nào thì bỏ dòng ấy. Lưu lại để có thêm dòng trống.",
            "Each line is a field. A line left empty is left out. Save to get more empty lines."
        );
    public static Words FieldLabel { get; } = new("Tên ô", "Label");
    public static Words FieldKind { get; } = new("Loại", "Kind");
    public static Words Required { get; } = new("Bắt buộc", "Required");
    public static Words Options { get; } =
        new("Các ý để chọn, cách nhau dấu chấm phẩy", "Answers of a choice, parted by semicolons");
    public static Words Inputs { get; } =
        new("Đưa cho người làm xem từ các bước trước", "Laid before whoever does it");
    public static Words InputsHint { get; } =
        new("Không chọn gì thì xem được tất cả.", "Where none is chosen, all of it.");
    public static Words BranchPart { get; } = new("Làm xong thì đi đâu", "Where it goes from here");
    public static Words BranchHint { get; } =
        new(
            "Để trống thì đi tiếp như đã vẽ. Ô có các ý để chọn thì chọn ý; với số, ngày, chữ thì viết điều kiện theo tên ô, ví dụ: so_ngay > 3.",
            "Left empty, it goes on as it is drawn. Where a field has few answers, choose one; for numbers, dates and texts write a condition with the name of the field, for example: so_ngay > 3."
        );
    public static Words BranchIs { get; } = new("Nếu", "If");
    public static Words BranchWhen { get; } =
        new("Nếu (điều kiện viết tay)", "If (a written condition)");
    public static Words NotSaid { get; } = new("chưa ghi", "not said yet");
    public static Words NothingFilledIn { get; } = new("không điền gì", "nothing");
    public static Words GoesOn { get; } = new("đi tiếp như đã vẽ", "goes on as it is drawn");
    public static Words OnlyDone { get; } = new("chỉ làm xong", "only done");
    public static Words BranchTo { get; } = new("thì sang bước", "then to the step");
    public static Words BranchElse { get; } = new("Còn lại thì sang bước", "Else to the step");
    public static Words BranchEnd { get; } = new("kết thúc", "the end");

    public static Words Branch(string? when, string to) =>
        when is null
            ? new($"còn lại → {to}", $"else → {to}")
            : new($"nếu {when} → {to}", $"if {when} → {to}");

    public static Words ActsPart { get; } = new("Ở bước này được làm gì", "What may be done");
    public static Words SendBackTo { get; } = new("Trả về được các bước", "May be sent back to");
    public static Words PassOn { get; } =
        new("Chuyển người khác làm được", "May be passed on to somebody else");
    public static Words Consult { get; } =
        new("Lấy ý kiến đơn vị khác được", "Other units may be asked for their opinion");
    public static Words Ask { get; } =
        new(
            "Yêu cầu người bắt đầu bổ sung được (một lần)",
            "Whoever started it may be asked for what is missing (once)"
        );
    public static Words Pause { get; } = new("Tạm dừng được", "May be paused");
    public static Words End { get; } =
        new("Dừng hồ sơ ngay ở bước này được", "The case may be ended here");
    public static Words NotSameAs { get; } =
        new("Phải khác người với các bước", "Never the same person as at");
    public static Words NotSameAsHint { get; } =
        new(
            "Ví dụ người lập và người duyệt. Làm thay cũng không được.",
            "For example who prepares and who approves. Not as a stand-in either."
        );
    public static Words Save { get; } = new("Lưu bước", "Save the step");
    public static Words Saved { get; } = new("Đã lưu bước.", "The step is saved.");
    public static Words MoveUp { get; } = new("Đưa lên trước", "Move up");
    public static Words Moved { get; } = new("Đã đổi thứ tự.", "The order is changed.");
    public static Words Remove { get; } = new("Bỏ bước này", "Take this step out");
    public static Words Removed { get; } = new("Đã bỏ bước.", "The step is taken out.");
    public static Words OrderPart { get; } = new("Thứ tự", "Order");

    public static Words RemoveText { get; } =
        new(
            "Các hồ sơ đang giải quyết không đổi: chúng theo phiên bản đã ban hành.",
            "Cases under way do not change: they run by the version that was published."
        );

    public static Words SendsBack(string steps) =>
        new($"trả về: {steps}", $"send back to: {steps}");

    public static Words MayPassOn { get; } = new("chuyển người khác", "pass on");
    public static Words MayConsult { get; } = new("lấy ý kiến", "ask for opinions");
    public static Words MayAsk { get; } = new("yêu cầu bổ sung", "ask for what is missing");
    public static Words MayPause { get; } = new("tạm dừng", "pause");
    public static Words MayEnd { get; } = new("dừng hồ sơ", "end the case");

    public static Words Apart(string steps) =>
        new($"khác người với: {steps}", $"never the same person as: {steps}");

    public static Words Of(string name) => new($"Bước “{name}”", $"The step “{name}”");
}
