using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Processes.Operations;

internal static class ProcessesActs
{
    private static readonly Role[] Leading = [Role.Head, Role.Deputy, Role.Clerk];

    public static Act Describe { get; } =
        new(
            "processes.describe",
            new("mô tả quy trình của đơn vị", "describe the processes of a unit"),
            Act.Granted(Scope.UnitAndBelow, Leading)
        )
        {
            Kind = WorkKinds.Steer,
        };

    public static Act Publish { get; } =
        new(
            "processes.publish",
            new("ban hành quy trình", "publish a process"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Steer,
        };

    public static Act Start { get; } =
        new("processes.start", new("bắt đầu hồ sơ", "start a case"), Act.Everybody)
        {
            Kind = WorkKinds.Carry,
        };

    /// <summary>Which step is whose, its duty says.</summary>
    public static Act Carry { get; } =
        new(
            "processes.carry",
            new("làm bước của hồ sơ đang giữ", "do the steps that one holds"),
            Act.Everybody
        )
        {
            Kind = WorkKinds.Carry,
        };

    /// <summary>Who was asked, the duty of the question says.</summary>
    public static Act Answer { get; } =
        new(
            "processes.answer",
            new("trả lời câu hỏi trong hồ sơ", "answer what is asked in a case"),
            Act.Everybody
        )
        {
            Kind = WorkKinds.Carry,
        };

    public static Act Cancel { get; } =
        new(
            "processes.cancel",
            new("dừng hồ sơ từ bên ngoài", "end a case from outside"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Steer,
        };

    public static IReadOnlyList<Act> All { get; } =
    [Describe, Publish, Start, Carry, Answer, Cancel];
}
