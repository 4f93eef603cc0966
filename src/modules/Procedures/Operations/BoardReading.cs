using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

internal sealed record BoardRow(
    UnitId Unit,
    string Code,
    string Name,
    IReadOnlyDictionary<BoardFigure, long> Figures
)
{
    public long Of(BoardFigure figure) => Figures.GetValueOrDefault(figure);
}

/// <param name="Total">Of all units together.</param>
internal sealed record BoardReading(int Year, IReadOnlyList<BoardRow> Rows, BoardRow Total);

/// <summary>A file as everybody may see it: it names nobody.</summary>
internal sealed record PublicLine(
    Guid Id,
    string Code,
    string Procedure,
    string Unit,
    DateOnly AcceptedOn,
    DateOnly DueOn,
    DateOnly? ReadyOn
);
