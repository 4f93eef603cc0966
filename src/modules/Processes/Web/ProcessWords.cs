using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public static class ProcessWords
{
    public static Words Menu { get; } = new("Quy trình", "Processes");
    public static Words Processes { get; } = new("quy trình", "processes");
    public static Words Process { get; } = new("Quy trình", "Process");
    public static Words New { get; } = new("Mô tả quy trình mới", "Describe a new process");
    public static Words None { get; } = new("Chưa có quy trình nào", "No process yet");
    public static Words NoneText { get; } =
        new(
            "Việc lặp đi lặp lại thì mô tả một lần thành quy trình: mỗi bước ai làm, theo thẩm quyền nào, chịu trách nhiệm gì, trong bao lâu.",
            "Work that repeats is described once as a process: at each step who does it, by which authority, answering for what, within how long."
        );
    public static Words Owner { get; } = new("Đơn vị chịu trách nhiệm", "Unit that answers for it");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words OpenCases { get; } = new("Hồ sơ đang giải quyết", "Cases under way");
    public static Words LateCases { get; } = new("Quá hạn cam kết", "Past the promise");
    public static Words AllCases { get; } = new("Tất cả hồ sơ", "All cases");
    public static Words Start { get; } = new("Bắt đầu hồ sơ", "Start a case");
    public static Words Cases { get; } = new("Hồ sơ", "Cases");
    public static Words ToCases { get; } = new("Xem các hồ sơ", "See the cases");
    public static Words Promise { get; } = new("Thời hạn cam kết", "Promise");
    public static Words NoPromise { get; } = new("chưa cam kết", "nothing is promised");
    public static Words PromiseHint { get; } =
        new(
            "Từ khi bắt đầu đến khi xong, tính bằng ngày làm việc",
            "From the beginning to the end, in working days"
        );
    public static Words Title { get; } = new("Tên quy trình", "Name of the process");
    public static Words TitleHint { get; } =
        new("Ví dụ: Nghỉ phép năm", "For example: Annual leave");
    public static Words OwnerHint { get; } =
        new(
            "Người đứng đầu đơn vị này ban hành quy trình, và giữ bước nào không tìm được ai làm.",
            "Its head publishes the process, and holds a step for which nobody is found."
        );
    public static Words Begin { get; } = new("Bắt đầu mô tả", "Begin");
    public static Words Begun { get; } =
        new("Đã tạo quy trình. Hãy thêm các bước.", "The process is there. Add its steps.");
    public static Words Change { get; } = new("Sửa tên và thời hạn", "Change name and promise");
    public static Words Changed { get; } = new("Đã lưu.", "Saved.");
    public static Words Drawing { get; } = new("Hình vẽ", "Drawing");
    public static Words DrawingHint { get; } =
        new(
            "Kéo ngang để xem hết. Bảng bên dưới nói cùng một nội dung.",
            "Scroll sideways to see all of it. The table below says the same."
        );
    public static Words Steps { get; } = new("Các bước", "Steps");
    public static Words AddStep { get; } = new("Thêm bước", "Add a step");
    public static Words NoSteps { get; } =
        new("Chưa có bước nào. Hãy thêm bước đầu tiên.", "No steps yet. Add the first one.");
    public static Words Findings { get; } =
        new("Cần xem lại trước khi ban hành", "Before publishing");
    public static Words NoFindings { get; } =
        new(
            "Không còn gì phải sửa: ban hành được.",
            "Nothing is left to mend: it can be published."
        );
    public static Words MustMend { get; } = new("phải sửa", "to be mended");
    public static Words GoodToKnow { get; } = new("nên biết", "good to know");
    public static Words Way { get; } = new("Đường đi", "Way");
    public static Words Publish { get; } = new("Ban hành phiên bản này", "Publish this version");
    public static Words PublishEffect { get; } =
        new(
            "Hồ sơ mới đi theo phiên bản này. Hồ sơ đang giải quyết vẫn theo phiên bản cũ.",
            "New cases run by this version. Cases under way stay on theirs."
        );
    public static Words PublishedNow { get; } =
        new("Đã ban hành. Từ nay bắt đầu hồ sơ được.", "Published. Cases can be started now.");
    public static Words PublishedByOthers { get; } =
        new(
            "Người đứng đầu hoặc cấp phó của đơn vị chịu trách nhiệm sẽ ban hành.",
            "The head or a deputy of the unit that answers for it publishes it."
        );
    public static Words File { get; } = new("Tệp BPMN", "BPMN file");
    public static Words FileText { get; } =
        new(
            "Quy trình được giữ theo chuẩn BPMN 2.0: lấy ra để dùng ở chương trình khác, hoặc nhập từ tệp đã vẽ. Nhập tệp sẽ thay bản đang soạn.",
            "The process is kept in BPMN 2.0: take it out for other programs, or read a file drawn elsewhere. Reading a file takes the place of the draft."
        );
    public static Words Download { get; } = new("Tải tệp BPMN", "Download the BPMN file");
    public static Words Import { get; } = new("Nhập tệp", "Read the file");
    public static Words ImportFile { get; } =
        new("Chọn tệp .bpmn hoặc .xml", "A .bpmn or .xml file");
    public static Words Imported { get; } =
        new("Đã nhập. Hãy xem lại các bước.", "Read. Look through the steps.");
    public static Words Versions { get; } = new("Các phiên bản", "Versions");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words Name { get; } = new("Bước", "Step");
    public static Words Who { get; } = new("Ai làm", "Who");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words AnswersFor { get; } = new("Chịu trách nhiệm", "Answers for");
    public static Words Within { get; } = new("Thời hạn", "Within");
    public static Words Form { get; } = new("Điền gì", "Form");
    public static Words Acts { get; } = new("Được làm", "May do");
    public static Words NotSaid { get; } = new("chưa ghi", "not said yet");
    public static Words Draw { get; } = new("Vẽ trên hình", "Draw");
    public static Words DrawText { get; } =
        new(
            "Kéo thả để vẽ. Ai làm, thẩm quyền, thời hạn của từng bước thì ghi ở bảng sau khi lưu hình.",
            "Drag to draw. Who does each step, by which authority and within how long is written in the table once the drawing is saved."
        );
    public static Words SaveDrawing { get; } = new("Lưu hình vẽ", "Save the drawing");
    public static Words Drawn { get; } =
        new(
            "Đã lưu hình vẽ. Hãy xem lại các bước.",
            "The drawing is saved. Look through the steps."
        );
    public static Words NeedsScript { get; } =
        new(
            "Vẽ trên hình cần trình duyệt cho chạy mã. Không có thì dùng bảng các bước.",
            "Drawing needs scripts in the browser. Without them use the table of steps."
        );

    public static Words Version(int number) => new($"Phiên bản {number}", $"Version {number}");

    public static Words StateOf(int published, bool changed) =>
        (published, changed) switch
        {
            (0, _) => new("đang soạn", "draft"),
            (_, true) => new(
                $"phiên bản {published}; bản đang soạn có thay đổi",
                $"version {published}; the draft has changes"
            ),
            _ => new($"phiên bản {published}", $"version {published}"),
        };

    public static Words Days(int days) =>
        new(
            $"{NumberText.Of(days).Vietnamese} ngày làm việc",
            $"{NumberText.Of(days).English} working {(days == 1 ? "day" : "days")}"
        );
}
