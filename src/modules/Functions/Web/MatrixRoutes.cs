using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

internal static class MatrixRoutes
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(FunctionUrls.Matrix, Show);

    private static async Task<IResult> Show(
        HttpContext context,
        ReadMatrix read,
        CancellationToken stop
    )
    {
        var matrix = await read.Run(stop);
        var heading = MatrixWords.Heading(
            matrix.Cells.Values.Sum(cell => cell.Functions),
            matrix.Fields.Count,
            matrix.Units.Count
        );
        return Pages.Show<MatrixPage>(
            context,
            new MatrixModel(
                heading,
                [
                    .. matrix.Units.Select(unit => new MatrixUnit(
                        unit.Code,
                        unit.Name,
                        FunctionUrls.OfUnit(unit.Code)
                    )),
                ],
                [
                    .. matrix.Fields.Select(field => Row(matrix, field)),
                    .. matrix.Gaps.ContainsKey("") ? [NearNothing(matrix)] : (MatrixRow[])[],
                ],
                Chart(matrix),
                [.. Progress(matrix.Progress), Gaps(matrix)]
            ),
            heading
        );
    }

    private static MatrixRow Row(Matrix matrix, string field) =>
        new(
            field,
            FunctionUrls.OfField(field),
            [
                .. matrix.Units.Select(unit =>
                    matrix.Cells.GetValueOrDefault((field, unit.Id)) is { } cell
                        ? new MatrixBox(
                            cell.Leading,
                            cell.Cooperating,
                            cell.Overlaps,
                            FunctionUrls.OfField(field, unit.Code),
                            MatrixWords.Said(field, unit.ShortName, cell)
                        )
                        : null
                ),
            ],
            matrix.Gaps.GetValueOrDefault(field),
            FunctionUrls.GapsIn(field)
        );

    private static MatrixRow NearNothing(Matrix matrix) =>
        new(
            null,
            FunctionUrls.GapsIn(""),
            [.. matrix.Units.Select(_ => (MatrixBox?)null)],
            matrix.Gaps[""],
            FunctionUrls.GapsIn("")
        );

    private static ChartView Chart(Matrix matrix) =>
        new(ChartKind.Stacked, MatrixWords.Picture, FunctionWords.Field)
        {
            Series =
            [
                new(MatrixWords.UnitsClear),
                new(MatrixWords.UnitsOverlapping, "--soon-fill"),
                new(MatrixWords.UnitsCooperating, "--line-strong"),
            ],
            Rows =
            [
                .. matrix.Fields.Select(field =>
                {
                    var cells = matrix
                        .Cells.Where(cell => cell.Key.Field == field)
                        .Select(cell => cell.Value)
                        .ToList();
                    return new ChartRow(
                        new(field, field),
                        [
                            new(
                                cells.Count(cell => cell is { Overlaps: 0, Leading: > 0 }),
                                FunctionUrls.OfField(field)
                            ),
                            new(
                                cells.Count(cell => cell.Overlaps > 0),
                                FunctionUrls.OverlapsIn(field)
                            ),
                            new(
                                cells.Count(cell => cell is { Overlaps: 0, Leading: 0 }),
                                FunctionUrls.OfField(field)
                            ),
                        ]
                    );
                }),
            ],
        };

    private static MatrixFigure Gaps(Matrix matrix) =>
        new(GapWords.Name(GapStanding.Uncovered), matrix.Gaps.Values.Sum(), FunctionUrls.Gaps);

    private static IReadOnlyList<MatrixFigure> Progress(OverlapCounts counts) =>
        [
            .. Enum.GetValues<OverlapStanding>()
                .Select(standing => new MatrixFigure(
                    OverlapWords.Name(standing),
                    counts.Of(standing),
                    standing is OverlapStanding.Open
                        ? FunctionUrls.Overlaps
                        : $"{FunctionUrls.Overlaps}?state={standing.ToString().ToLowerInvariant()}"
                )),
        ];
}
