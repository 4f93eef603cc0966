using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>Done as oneself alone: files of inspections are limited to named people, and nobody is named in another's place.</summary>
internal static class InspectionActs
{
    private static readonly Role[] Leading = [Role.Head, Role.Deputy];
    private static readonly Role[] Inspecting = [.. Leading, Role.Inspector];

    public static Act Plan { get; } =
        new(
            "inspections.plan",
            new("lập kế hoạch kiểm tra", "write plans of inspection"),
            Act.Granted(Scope.UnitAndBelow, Inspecting)
        );

    public static Act Approve { get; } =
        new(
            "inspections.approve",
            new("duyệt kế hoạch kiểm tra", "approve plans of inspection"),
            Act.Granted(Scope.UnitAndBelow, Leading)
        );

    public static Act Decide { get; } =
        new(
            "inspections.decide",
            new("quyết định kiểm tra, lập đoàn", "decide on inspections and their teams"),
            Act.Granted(Scope.UnitAndBelow, Leading)
        );

    public static Act Draw { get; } =
        new(
            "inspections.draw",
            new("rút thăm đơn vị kiểm tra đột xuất", "draw units for surprise inspections"),
            Act.Granted(Scope.UnitAndBelow, Inspecting)
        );

    /// <summary>Whether it is somebody's, the inspection itself knows: of the team, or asked for papers and replies.</summary>
    public static Act Carry { get; } =
        new(
            "inspections.carry",
            new("làm phần việc của mình trong cuộc kiểm tra", "do one's own part in an inspection"),
            Act.Everybody
        );

    /// <summary>Named people, as themselves.</summary>
    public static Act Look { get; } =
        new(
            "inspections.look",
            new("xem hồ sơ kiểm tra mà mình có tên", "look at inspections that name one"),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    /// <summary>Of the team, or of it when the sheet was taken along: also on a day without a post.</summary>
    public static Act HandIn { get; } =
        new(
            "inspections.hand-in",
            new("gửi phần mình ghi trong phiếu kiểm tra", "hand in what one wrote on check sheets"),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    public static IReadOnlyList<Act> All { get; } =
    [Plan, Approve, Decide, Draw, Carry, Look, HandIn];
}
