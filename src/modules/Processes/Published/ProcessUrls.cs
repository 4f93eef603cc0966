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

    public static string Question(string code, int number) =>
        FormattableString.Invariant($"{Case(code)}/questions/{number}");

    public static string CasesOf(string process, string state) =>
        $"{Cases}?process={Uri.EscapeDataString(process)}&state={state}";
}
