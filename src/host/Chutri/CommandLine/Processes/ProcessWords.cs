using Chutri.Platform;
using Chutri.ProcessEngine;

namespace Chutri.CommandLine.Processes;

internal static class ProcessWords
{
    public static readonly Words ProcessVerb = new(
        "Kiểm tra hoặc xuất lại một quy trình BPMN 2.0, không cần cơ sở dữ liệu.",
        "Check or export a BPMN 2.0 process, without a database."
    );

    public static readonly Words CheckVerb = new(
        "Cho biết quy trình có chạy được và công bố được không, kèm mọi điểm cần sửa; mã thoát 1 khi tệp hỏng.",
        "Say whether a process can run and be published, with everything to mend; exit 1 where the file is broken."
    );

    public static readonly Words ExportVerb = new(
        "In ra BPMN 2.0 sau khi nhập vào và xuất ra.",
        "Print the BPMN 2.0 that importing and exporting gives."
    );

    public static readonly Words FileArgument = new(
        "Tệp BPMN 2.0 (.bpmn, .xml).",
        "A BPMN 2.0 file (.bpmn, .xml)."
    );

    public static readonly Words CannotOpen = new(
        "Không mở được tệp này. Hãy kiểm tra đường dẫn và quyền đọc.",
        "This file cannot be opened. Check the path and the right to read it."
    );

    public static Words Summary(string path, int elements) =>
        new(
            $"{path}: {elements} phần tử có mã.",
            $"{path}: {elements} elements with an identifier."
        );

    public static Words Line(int line) => new($"dòng {line}", $"line {line}");

    public static Words Heading(FindingKind kind) =>
        kind switch
        {
            FindingKind.Defect => new("Tệp hỏng:", "The file is broken:"),
            FindingKind.CannotRun => new("Không chạy được:", "Cannot run:"),
            FindingKind.CannotPublish => new("Chưa công bố được:", "Cannot be published yet:"),
            _ => new("Nên biết:", "Good to know:"),
        };

    public static Words Verdict(bool runs, bool publishes) =>
        (runs, publishes) switch
        {
            (true, true) => new("Chạy được và công bố được.", "It can run and be published."),
            (true, false) => new(
                "Chạy được, chưa công bố được.",
                "It can run, but not be published yet."
            ),
            _ => new("Không chạy được.", "It cannot run."),
        };
}
