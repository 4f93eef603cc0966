using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Procedures.Operations;

internal static class ProcedureActs
{
    private static readonly Role[] Leading = [Role.Head, Role.Deputy, Role.Clerk];

    public static Act Describe { get; } =
        new(
            "procedures.describe",
            new("lập danh mục thủ tục của đơn vị", "keep the catalogue of procedures of a unit"),
            Act.Granted(Scope.UnitAndBelow, [.. Leading, Role.Administrator])
        )
        {
            Kind = WorkKinds.Steer,
        };

    public static Act Forms { get; } =
        new(
            "procedures.forms",
            new(
                "đưa bản mới của mẫu giấy tờ một cửa vào dùng",
                "put new editions of the counter's forms in force"
            ),
            Act.Granted(Scope.WholeOnly, Role.Administrator, Role.Head, Role.Deputy, Role.Clerk)
        );

    public static Act Receive { get; } =
        new(
            "procedures.receive",
            new("tiếp nhận và trả kết quả tại một cửa", "receive files and hand out results"),
            // Also a post that stands over the whole receives at its own counter only.
            Act.Granted(Scope.OwnUnit, [.. Leading, Role.Officer])
        )
        {
            Kind = WorkKinds.Carry,
        };

    public static Act Apologise { get; } =
        new(
            "procedures.apologise",
            new("ký văn bản xin lỗi và hẹn lại", "sign letters of apology with a new date"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Judge,
        };

    public static IReadOnlyList<Act> All { get; } = [Describe, Forms, Receive, Apologise];
}
