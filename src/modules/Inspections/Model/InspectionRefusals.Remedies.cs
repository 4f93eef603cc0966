using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <content>Of work that puts a finding right.</content>
internal static partial class InspectionRefusals
{
    public static Refusal NothingToCheck(DateOnly? from) =>
        Refusal.Conflict(
            "inspections-nothing-to-check",
            from is { } day
                ? new(
                    $"Chưa đến ngày kiểm lại: từ {day:dd/MM/yyyy}.",
                    $"It is looked at again from {day:yyyy-MM-dd}."
                )
                : new(
                    "Phát hiện này không có việc khắc phục nào chờ kiểm lại.",
                    "No work of this finding waits to be looked at again."
                )
        );

    public static Refusal WorkIsGiven(string assignment) =>
        Refusal.Conflict(
            "inspections-work-is-given",
            new(
                $"Phát hiện này đã có việc khắc phục: {assignment}.",
                $"Work was issued for this finding: {assignment}."
            )
        );
}
