using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>How often a unit was drawn, of those drawn that were visited: before that nobody may know.</summary>
internal enum DrawnFigure
{
    /// <summary>Twice or more.</summary>
    Often,
    Once,
    Never,
}

internal static class DrawnFigures
{
    public static IReadOnlyList<DrawnFigure> All { get; } = Enum.GetValues<DrawnFigure>();

    public static DrawnFigure Of(int times) =>
        times switch
        {
            0 => DrawnFigure.Never,
            1 => DrawnFigure.Once,
            _ => DrawnFigure.Often,
        };

    public static Words Name(this DrawnFigure figure) =>
        figure switch
        {
            DrawnFigure.Often => new("Rút trúng từ hai lần", "Drawn twice or more"),
            DrawnFigure.Once => new("Rút trúng một lần", "Drawn once"),
            _ => new("Chưa lần nào rút trúng", "Never drawn"),
        };

    /// <summary>In addresses.</summary>
    public static string Word(this DrawnFigure figure) =>
        figure switch
        {
            DrawnFigure.Often => "often",
            DrawnFigure.Once => "once",
            _ => "never",
        };
}
