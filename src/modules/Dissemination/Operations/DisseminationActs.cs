using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

internal static class DisseminationActs
{
    private static readonly Role[] Leading = [Role.Head, Role.Deputy, Role.Clerk];
    private static readonly Role[] Working = [.. Leading, Role.Officer];

    public static Act Run { get; } =
        new(
            "dissemination.run",
            new("lập và điều hành đợt quán triệt", "plan and run campaigns of dissemination"),
            Act.Granted(Scope.UnitAndBelow, Leading)
        )
        {
            Kind = WorkKinds.Steer,
        };

    public static Act Gate { get; } =
        new(
            "dissemination.open-gate",
            new("duyệt nhân rộng sau buổi làm mẫu", "open a campaign to all units"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Judge,
        };

    public static Act Exempt { get; } =
        new(
            "dissemination.exempt",
            new("miễn học tập cho người có lý do", "exempt people from attending"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Judge,
        };

    public static Act Hold { get; } =
        new(
            "dissemination.hold",
            new("tổ chức buổi học và ghi điểm danh", "hold sessions and keep their rolls"),
            Act.Granted(Scope.UnitAndBelow, Working)
        )
        {
            Kind = WorkKinds.Carry,
        };

    /// <summary>
    /// Minutes and conclusions of sessions: asked by the pages, before anything is shown. Whom a session is for reads them too, and
    /// whoever holds it.
    /// </summary>
    public static Act ReadMinutes { get; } =
        new(
            "dissemination.read-minutes",
            new("xem biên bản, kết luận buổi học", "read the minutes and conclusions of sessions"),
            [
                .. Act.Granted(
                    Scope.UnitAndBelow,
                    Role.Head,
                    Role.Deputy,
                    Role.Clerk,
                    Role.Inspector
                ),
                .. Act.Granted(Scope.OwnUnit, Role.Officer, Role.Reader),
            ]
        );

    public static Act Own { get; } =
        new(
            "dissemination.own",
            new("tự điểm danh và xác nhận đã hiểu", "check in and confirm one's own understanding"),
            Act.Everybody
        );

    public static IReadOnlyList<Act> All { get; } = [Run, Gate, Exempt, Hold, ReadMinutes, Own];
}
