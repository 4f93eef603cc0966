using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What the overview counts of the lines of a plan.</summary>
internal enum PlanFigure
{
    All,
    Decided,

    /// <summary>Its quarter is over, and nobody decided on it.</summary>
    Passed,
}

internal static class PlanFigures
{
    public static IReadOnlyList<PlanFigure> All { get; } = Enum.GetValues<PlanFigure>();

    public static Words Name(this PlanFigure figure) =>
        figure switch
        {
            PlanFigure.All => new("Số cuộc trong kế hoạch", "Lines of the plan"),
            PlanFigure.Decided => new("Đã có quyết định", "Decided"),
            _ => new("Hết quý mà chưa có quyết định", "Quarter over, not decided"),
        };

    /// <summary>In addresses.</summary>
    public static string Word(this PlanFigure figure) =>
        figure switch
        {
            PlanFigure.All => "all",
            PlanFigure.Decided => "decided",
            _ => "passed",
        };

    /// <summary>So many quarters of the year are over.</summary>
    public static int QuartersOver(int year, DateOnly today) =>
        year < today.Year ? 4
        : year > today.Year ? 0
        : (today.Month - 1) / 3;

    public static bool Holds(this PlanFigure figure, PlannedInspection line, int quartersOver) =>
        figure switch
        {
            PlanFigure.All => true,
            PlanFigure.Decided => line.Inspection is not null,
            _ => line.Inspection is null && line.Quarter <= quartersOver,
        };
}
