using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal static class OverviewFieldWords
{
    public static Words NoSuchFigure { get; } =
        new(
            "Không có con số nào mang tên này. Hãy mở lại từ trang tổng quan.",
            "There is no such figure. Open it from the overview again."
        );
}
