using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Chutri.Dissemination.Web;

/// <summary>All units of the board with their figures, in the order of the tree.</summary>
internal sealed class BoardXlsxAnswer(BoardView board) : IResult
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        await using var file = TemporaryFile.Open();
        await file.SaveAsAsync(Rows(), sheetName: board.Campaign.Code, cancellationToken: stop);
        file.Position = 0;
        httpContext.Response.ContentType = Type;
        httpContext.Response.ContentLength = file.Length;
        httpContext.Response.Headers.ContentDisposition =
            $"attachment; filename=\"{board.Campaign.Code}.xlsx\"";
        await file.CopyToAsync(httpContext.Response.Body, stop);
    }

    private IEnumerable<IDictionary<string, object?>> Rows() =>
        board
            .Units.OrderBy(unit => unit.Unit.Code, StringComparer.Ordinal)
            .Select(unit =>
                BoardColumns.All.ToDictionary(
                    column => column.Name.ToString(),
                    column => column.Value(unit)
                )
            );
}

internal static class BoardColumns
{
    public static IReadOnlyList<(Words Name, Func<UnitStanding, object?> Value)> All { get; } =
    [
        (BoardColumnWords.Code, unit => unit.Unit.Code),
        (BoardColumnWords.Unit, unit => unit.Unit.Name),
        (BoardColumnWords.Wave, unit => unit.Wave?.Name),
        (BoardColumnWords.Listed, unit => unit.Row.Listed),
        (BoardColumnWords.Exempt, unit => unit.Row.Exempt),
        (BoardColumnWords.Required, unit => unit.Row.Required),
        (BoardColumnWords.Attended, unit => unit.Row.Attended),
        (BoardColumnWords.Understood, unit => unit.Row.Understood),
        (BoardColumnWords.Sessions, unit => unit.Planned),
        (BoardColumnWords.Stage, unit => BoardColumnWords.Of(unit).ToString()),
    ];
}
