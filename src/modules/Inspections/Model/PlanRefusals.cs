using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal static class PlanRefusals
{
    public static Refusal NoSuchPlan { get; } =
        Refusal.NotFound(
            new(
                "Không có kế hoạch kiểm tra nào mang mã này. Hãy mở lại từ danh sách.",
                "No inspection plan has this code. Open it from the list."
            )
        );

    public static Refusal PlanIsEmpty { get; } =
        Refusal.Conflict(
            "inspections-plan-is-empty",
            new(
                "Kế hoạch chưa có cuộc nào. Hãy thêm ít nhất một cuộc rồi duyệt.",
                "The plan has no line yet. Add one at least, then approve it."
            )
        );

    public static Refusal PlanIsFull { get; } =
        Refusal.Conflict(
            "inspections-plan-is-full",
            new(
                $"Một kế hoạch có nhiều nhất {Lengths.MostLines} cuộc.",
                $"A plan has {Lengths.MostLines} lines at most."
            )
        );

    public static Refusal PlanIsApproved(string code) =>
        Refusal.Conflict(
            "inspections-plan-is-approved",
            new(
                $"Kế hoạch {code} đã duyệt, không sửa được nữa. Việc phát sinh thì ra quyết định riêng.",
                $"The plan {code} is approved and does not change. What comes up is decided by itself."
            )
        );

    public static Refusal PlanExists(string code) =>
        Refusal.Conflict(
            "inspections-plan-exists",
            new(
                $"Đơn vị này đã có kế hoạch của năm đó: {code}. Hãy thêm vào kế hoạch ấy.",
                $"This unit has a plan of that year: {code}. Add to it."
            )
        );

    public static Refusal PlanNotApproved(string code) =>
        Refusal.Conflict(
            "inspections-plan-not-approved",
            new(
                $"Kế hoạch {code} chưa duyệt. Hãy duyệt rồi mới ra quyết định theo kế hoạch.",
                $"The plan {code} is not approved. Approve it first, then decide by it."
            )
        );
}
