namespace Chutri.Platform.Web;

/// <summary>A table of figures that a browser with script also draws. Without it, and on paper, the table is the chart.</summary>
public sealed record ChartView(ChartKind Kind, Words Title, Words RowHead)
{
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    public required IReadOnlyList<ChartRow> Rows { get; init; }
}

/// <param name="Colour">A custom property of the styles ("--overdue-fill"); the accent's tones where left out.</param>
public sealed record ChartSeries(Words Name, string? Colour = null);

/// <param name="Figures">One for each series; null where there is none.</param>
public sealed record ChartRow(Words Name, IReadOnlyList<ChartFigure?> Figures);

/// <param name="Href">The list that makes the figure.</param>
public sealed record ChartFigure(decimal Value, string? Href = null);

public enum ChartKind
{
    Bar,
    Stacked,
    Line,
}

public static class ChartWords
{
    public static Words Figures { get; } = new("Số liệu của biểu đồ", "Figures of the chart");

    internal static string Code(this ChartKind kind) =>
        kind switch
        {
            ChartKind.Stacked => "stacked",
            ChartKind.Line => "line",
            _ => "bar",
        };
}
