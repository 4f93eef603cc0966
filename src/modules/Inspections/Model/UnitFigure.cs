using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>
/// How units stand with inspections. How often one was drawn counts those drawn that were visited: before that nobody may know. When a
/// team last was at one, for whatever reason, is told by the month, as the list of a draw tells it.
/// </summary>
internal enum UnitFigure
{
    /// <summary>Drawn twice or more.</summary>
    Often,
    Once,
    Never,

    /// <summary>No team was at it since inspections are kept here.</summary>
    NotInspected,

    /// <summary>More than twelve months ago.</summary>
    LongAgo,
    Recent,
}

internal static class UnitFigures
{
    private const int MonthsOfAYear = 12;

    public static IReadOnlyList<UnitFigure> All { get; } = Enum.GetValues<UnitFigure>();

    public static IReadOnlyList<UnitFigure> OfDraws { get; } =
    [UnitFigure.Often, UnitFigure.Once, UnitFigure.Never];

    public static IReadOnlyList<UnitFigure> OfVisits { get; } =
    [UnitFigure.NotInspected, UnitFigure.LongAgo, UnitFigure.Recent];

    /// <param name="figure">Which.</param>
    /// <param name="drawn">How often the unit was drawn.</param>
    /// <param name="months">Since a team last was at it; null: never.</param>
    public static bool Holds(this UnitFigure figure, int drawn, int? months) =>
        figure switch
        {
            UnitFigure.Often => drawn > 1,
            UnitFigure.Once => drawn == 1,
            UnitFigure.Never => drawn == 0,
            UnitFigure.NotInspected => months is null,
            UnitFigure.LongAgo => months > MonthsOfAYear,
            _ => months <= MonthsOfAYear,
        };

    public static Words Name(this UnitFigure figure) =>
        figure switch
        {
            UnitFigure.Often => new("Rút trúng từ hai lần", "Drawn twice or more"),
            UnitFigure.Once => new("Rút trúng một lần", "Drawn once"),
            UnitFigure.Never => new("Chưa lần nào rút trúng", "Never drawn"),
            UnitFigure.NotInspected => new("Chưa lần nào được kiểm tra", "Never inspected"),
            UnitFigure.LongAgo => new(
                "Kiểm tra lần cuối đã hơn 12 tháng",
                "Last inspected more than 12 months ago"
            ),
            _ => new("Được kiểm tra trong 12 tháng qua", "Inspected within 12 months"),
        };

    /// <summary>In addresses.</summary>
    public static string Word(this UnitFigure figure) =>
        figure switch
        {
            UnitFigure.Often => "often",
            UnitFigure.Once => "once",
            UnitFigure.Never => "never",
            UnitFigure.NotInspected => "not-inspected",
            UnitFigure.LongAgo => "long-ago",
            _ => "recent",
        };
}
