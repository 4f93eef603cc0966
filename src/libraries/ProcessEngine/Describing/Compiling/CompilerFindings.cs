using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>What cannot be run, element by element.</summary>
internal static class CompilerFindings
{
    public static Finding NoProcess(string? id) =>
        new(
            "no-process",
            FindingKind.CannotRun,
            id ?? "",
            0,
            new(
                "Tệp không có quy trình (process) nào có bước để chạy.",
                "The file has no process with steps to run."
            )
        );

    public static Finding Empty(BpmnElement process) =>
        CannotRun(
            process,
            "no-process",
            $"Quy trình “{process.Id}” không có bước nào.",
            $"The process “{process.Id}” has no steps."
        );

    public static Finding AbstractTask(BpmnElement element) =>
        CannotRun(
            element,
            "abstract-task",
            $"Bước “{Title(element)}” chưa nói ai làm: hãy chọn việc của người (userTask), việc làm tay (manualTask) hoặc việc của máy (serviceTask).",
            $"The step “{Title(element)}” does not say what does it: choose a user task, a manual task or a service task."
        );

    public static Finding NotRun(BpmnElement element, string vietnamese, string english) =>
        CannotRun(
            element,
            "not-run",
            $"“{Title(element)}”: chương trình giữ và hiển thị, nhưng không chạy {vietnamese}.",
            $"“{Title(element)}”: {english} are kept and shown, but not run."
        );

    public static Finding CalledUnknown(BpmnElement element, string? named) =>
        CannotRun(
            element,
            "called-unknown",
            $"“{Title(element)}” gọi quy trình “{named}”, không có trong tệp này.",
            $"“{Title(element)}” calls the process “{named}”, which is not in this file."
        );

    public static Finding TooDeep(BpmnElement element, int most) =>
        CannotRun(
            element,
            "called-too-deep",
            $"“{Title(element)}”: quá {Number.Of(most)} quy trình gọi nhau liên tiếp.",
            $"“{Title(element)}”: more than {Number.Of(most)} processes call one another in a row."
        );

    public static Finding Recursive(BpmnElement element, IReadOnlyList<BpmnElement> chain) =>
        new(
            "recursive-call",
            FindingKind.Defect,
            element.Id ?? element.Kind,
            element.Line,
            new(
                $"Quy trình gọi lại chính nó, không bao giờ dừng: {Chain(chain)}.",
                $"The process calls itself and would never end: {Chain(chain)}."
            )
        )
        {
            Path = [.. chain.Select(process => process.Id ?? process.Kind)],
        };

    public static Finding BadExpression(BpmnElement owner, BpmnElement holder, Sentence problem) =>
        CannotRun(
            owner,
            holder.Line,
            "bad-expression",
            $"Không hiểu biểu thức “{Short(holder.Text)}” của “{Title(owner)}”: {problem.Vietnamese}.",
            $"The expression “{Short(holder.Text)}” of “{Title(owner)}” cannot be read: {problem.English}."
        );

    public static Finding ForeignExpression(
        BpmnElement owner,
        BpmnElement holder,
        string language
    ) =>
        CannotRun(
            owner,
            holder.Line,
            "foreign-expression",
            $"Biểu thức của “{Title(owner)}” viết bằng ngôn ngữ “{language}”; ở đây chỉ chạy điều kiện viết theo FEEL rút gọn, không chạy mã lệnh.",
            $"The expression of “{Title(owner)}” is written in “{language}”; here only conditions in a part of FEEL are run, never code."
        );

    public static Finding BadTimer(BpmnElement element, string text) =>
        CannotRun(
            element,
            "bad-timer",
            $"Hẹn giờ của “{Title(element)}” không đọc được: “{Short(text)}”. Ví dụ đúng: 2026-12-01T08:00:00+07:00, P3D, R5/PT1H.",
            $"The timer of “{Title(element)}” cannot be read: “{Short(text)}”. Right are for example: 2026-12-01T08:00:00+07:00, P3D, R5/PT1H."
        );

    public static Finding WaitsForNobody(BpmnElement element, string vietnamese, string english) =>
        CannotRun(
            element,
            "waits-for-nobody",
            $"“{Title(element)}” chờ {vietnamese} nhưng không nói {vietnamese} nào, nên không ai gửi tới được.",
            $"“{Title(element)}” waits for {english}, but does not say which, so nobody can send it."
        );

    public static Finding CannotRun(
        BpmnElement element,
        string code,
        string vietnamese,
        string english
    ) => CannotRun(element, element.Line, code, vietnamese, english);

    public static string Title(BpmnElement element) =>
        element.Name is { Length: > 0 } name ? Short(name) : element.Id ?? element.Kind;

    private static Finding CannotRun(
        BpmnElement element,
        int line,
        string code,
        string vietnamese,
        string english
    ) =>
        new(
            code,
            FindingKind.CannotRun,
            element.Id ?? element.Kind,
            line,
            new(vietnamese, english)
        );

    private static string Chain(IEnumerable<BpmnElement> chain) =>
        string.Join(" → ", chain.Select(Title));

    internal static string Short(string text)
    {
        const int longest = 80;
        var line = string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length <= longest ? line : line[..longest] + "…";
    }
}
