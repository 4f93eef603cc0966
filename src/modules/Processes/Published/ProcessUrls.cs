using Chutri.Platform;

namespace Chutri.Processes;

public static class ProcessUrls
{
    public const string List = "/processes";
    public const string New = List + "/new";
    public const string Cases = "/cases";

    public static string Process(string code) => $"{List}/{Uri.EscapeDataString(code)}";

    public static string Process(string code, string part) => $"{Process(code)}/{part}";

    public static string Step(string code, string step) =>
        $"{Process(code)}/steps/{Uri.EscapeDataString(step)}";

    public static string Case(string code) => $"{Cases}/{Uri.EscapeDataString(code)}";

    public static string Case(string code, string part) => $"{Case(code)}/{part}";

    public static string CaseStep(string code, int number) =>
        FormattableString.Invariant($"{Case(code)}/steps/{number}");

    /// <summary>Where a process is chosen by which a case begins from this thing.</summary>
    public static string StartFrom(PageOfThing page) =>
        $"{Cases}/start?{(page.Kind is KindOfThing.Assignment ? "assignment" : "document")}={Uri.EscapeDataString(page.Key)}";

    public static string TimetableStop(string code, int number) =>
        FormattableString.Invariant($"{Process(code)}/timetables/{number}/stop");

    public static string MoveAfter(string code, string caseCode) =>
        $"{Process(code, "move")}?after={Uri.EscapeDataString(caseCode)}";

    public static string Xes(string code, DateOnly from) =>
        FormattableString.Invariant($"{Process(code, "learning.xes")}?from={from:yyyy-MM-dd}");

    public static string Question(string code, int number) =>
        FormattableString.Invariant($"{Case(code)}/questions/{number}");

    public static string CasesOf(string process, string state) =>
        $"{Cases}?process={Uri.EscapeDataString(process)}&state={state}";
}
