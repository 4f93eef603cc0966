using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Forms;

/// <summary>What overview and lists of findings are asked for, by page and API alike.</summary>
internal sealed record FindingQuestion
{
    private const int Earliest = 2000;
    private const int Latest = 2200;

    public string? Year { get; init; }

    public string? Sign { get; init; }

    public string? Unit { get; init; }

    public string? Figure { get; init; }

    public required FieldReading Fields { get; init; }

    public Outcome<FindingFilter> Parse()
    {
        var read = Fields.Begin();
        var year = read.Count("year", Year, Earliest, Latest, read.Today.Year);
        var figure = OverviewFigures.Read(read, Figure, FindingFigures.All, one => one.Word());
        return read.Answer(() =>
            new FindingFilter(
                year,
                string.IsNullOrWhiteSpace(Sign) ? null : Sign.Trim(),
                string.IsNullOrWhiteSpace(Unit) ? null : Unit.Trim(),
                figure
            )
        );
    }
}

/// <summary>How often drawn, or when last inspected.</summary>
internal sealed record UnitQuestion
{
    public string? Figure { get; init; }

    public required FieldReading Fields { get; init; }

    public Outcome<UnitFigure> Parse()
    {
        var read = Fields.Begin();
        var figure = OverviewFigures.Read(read, Figure, UnitFigures.All, one => one.Word());
        return read.Answer(() => figure);
    }
}

internal static class OverviewFigures
{
    /// <summary>By its word in addresses; the first where none is asked for.</summary>
    public static TFigure Read<TFigure>(
        FieldReader read,
        string? typed,
        IReadOnlyList<TFigure> all,
        Func<TFigure, string> word
    )
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return all[0];
        }

        foreach (var figure in all)
        {
            if (word(figure) == typed.Trim())
            {
                return figure;
            }
        }

        read.Wrong("figure", OverviewFieldWords.NoSuchFigure);
        return all[0];
    }
}
