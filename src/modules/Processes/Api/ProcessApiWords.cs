using Chutri.Platform;

namespace Chutri.Processes.Api;

/// <summary>What each operation about processes and cases does.</summary>
internal static class ProcessApiWords
{
    public static Words FindProcesses { get; } =
        new("Các quy trình, mới nhất trước", "All processes, the newest first");
    public static Words DescribeProcess { get; } =
        new("Bắt đầu mô tả một quy trình", "Begin to describe a process");
    public static Words ShowProcess { get; } =
        new(
            "Một quy trình: các bước, điểm cần sửa, các phiên bản",
            "One process: steps, findings, versions"
        );
    public static Words ChangeProcess { get; } =
        new("Sửa tên và thời hạn cam kết của quy trình", "Change name and promise of a process");
    public static Words AddStep { get; } = new("Thêm một bước vào quy trình", "Add a step");
    public static Words ChangeStep { get; } = new("Sửa một bước của quy trình", "Change a step");
    public static Words RemoveStep { get; } =
        new("Bỏ một bước khỏi quy trình", "Take a step out of a process");
    public static Words MoveStep { get; } =
        new("Đưa một bước lên trước bước liền trước", "Move a step before the one before it");
    public static Words ReadModel { get; } =
        new("Quy trình theo chuẩn BPMN 2.0", "The process as BPMN 2.0");
    public static Words DrawProcess { get; } =
        new(
            "Thay bản đang soạn bằng một tệp BPMN 2.0",
            "Put a BPMN 2.0 file in the place of the draft"
        );
    public static Words PublishProcess { get; } =
        new("Ban hành bản đang soạn thành phiên bản mới", "Publish the draft as a new version");
    public static Words StartCase { get; } =
        new("Bắt đầu một hồ sơ theo quy trình", "Start a case of a process");
    public static Words FindCases { get; } =
        new("Các hồ sơ, mới nhất trước, có lọc", "Cases, the newest first, filtered");
    public static Words ShowCase { get; } =
        new(
            "Một hồ sơ: đang ở đâu, ai giữ, đã qua những bước nào",
            "One case: where it is, who holds it, the way so far"
        );
    public static Words CancelCase { get; } =
        new("Dừng một hồ sơ từ bên ngoài", "End a case from outside");
    public static Words ReadFile { get; } = new("Một tệp kèm theo hồ sơ", "One file of a case");
    public static Words CompleteStep { get; } =
        new(
            "Làm xong một bước: các ô của biểu mẫu và tệp, theo tên ô",
            "Do a step: the fields of its form and files, by the names of the fields"
        );
    public static Words SendBack { get; } =
        new("Trả hồ sơ về một bước trước", "Send a case back to an earlier step");
    public static Words Hand { get; } =
        new("Chuyển bước cho người khác", "Pass a step on to somebody else");
    public static Words Take { get; } =
        new("Nhận làm một bước chưa ai giữ", "Take a step that nobody holds yet");
    public static Words Consult { get; } =
        new("Lấy ý kiến các đơn vị về hồ sơ ở một bước", "Ask units for their opinion at a step");
    public static Words Ask { get; } =
        new(
            "Yêu cầu người bắt đầu bổ sung hồ sơ: một lần, đủ mọi thứ; thời hạn tạm dừng",
            "Ask whoever started the case for all that is missing, once; the time stands"
        );
    public static Words Pause { get; } =
        new(
            "Tạm dừng một bước, kèm lý do và người cho phép",
            "Pause a step, with the reason and who granted it"
        );
    public static Words Resume { get; } =
        new("Tiếp tục bước đang tạm dừng", "Let a paused step go on");
    public static Words Answer { get; } =
        new(
            "Trả lời câu hỏi trong hồ sơ: “answer” và tệp",
            "Answer a question of a case: “answer” and files"
        );
    public static Words TakeBack { get; } =
        new("Rút lại câu hỏi trong hồ sơ", "Take back a question of a case");
    public static Words End { get; } = new("Dừng hồ sơ ở bước này", "End the case at this step");
}
