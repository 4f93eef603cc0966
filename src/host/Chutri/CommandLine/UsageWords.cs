using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>How verbs are used, and what is said when they are used otherwise.</summary>
internal static class UsageWords
{
    public static readonly Words Usage = new("Cách dùng:", "Usage:");
    public static readonly Words Arguments = new("Tham số:", "Arguments:");
    public static readonly Words Options = new("Tùy chọn:", "Options:");
    public static readonly Words Commands = new("Các lệnh:", "Commands:");
    public static readonly Words Command = new("<lệnh>", "<command>");
    public static readonly Words SomeOptions = new("[tùy chọn]", "[options]");
    public static readonly Words Required = new("(bắt buộc)", "(required)");
    public static readonly Words HelpOption = new("Xem cách dùng.", "Show how to use it.");
    public static readonly Words VersionOption = new(
        "Xem phiên bản của chương trình.",
        "Show the version of the program."
    );

    public static Words Default(object usual) => new($"[nếu bỏ: {usual}]", $"[default: {usual}]");

    public static Words NotKnown(string typed) =>
        new(
            $"Không có lệnh hoặc tùy chọn “{typed}” ở đây.",
            $"There is no command or option “{typed}” here."
        );

    public static Words NotKnownButNear(string typed, string meant) =>
        new(
            $"Không có lệnh hoặc tùy chọn “{typed}” ở đây; có phải “{meant}”?",
            $"There is no command or option “{typed}” here; did you mean “{meant}”?"
        );

    public static Words ChooseCommand(IReadOnlyList<string> verbs) =>
        new(
            $"Hãy chọn một lệnh: {string.Join(", ", verbs)}.",
            $"Choose a command: {string.Join(", ", verbs)}."
        );

    public static Words ArgumentMissing(string name, string what) =>
        new($"Thiếu <{name}>: {what.Ended()}", $"<{name}> is missing: {what.Ended()}");

    public static Words OptionMissing(string name, string what) =>
        new($"Thiếu {name}: {what.Ended()}", $"{name} is missing: {what.Ended()}");

    public static Words ValueMissing(string name, string what) =>
        new(
            $"Sau {name} phải có giá trị: {what.Ended()}",
            $"{name} must be followed by a value: {what.Ended()}"
        );

    public static Words OnlyOnce(string name) =>
        new($"Chỉ dùng {name} một lần, với một giá trị.", $"Use {name} once, with one value.");

    public static Words CannotRead(string why) =>
        new($"Không đọc được dòng lệnh: {why}", $"The command line cannot be read: {why}");

    public static Words SeeHelp(string path) =>
        new($"Xem cách dùng: {path} --help", $"How to use it: {path} --help");
}
