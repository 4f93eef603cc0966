using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class MatrixApi
{
    public static void Map(IEndpointRouteBuilder functions) =>
        functions
            .MapGet("/matrix", Show)
            .WithName("ShowFunctionMatrix")
            .WithSummary(FunctionApiWords.Matrix)
            .Produces<MatrixJson>();

    private static async Task<IResult> Show(ReadMatrix read, CancellationToken stop) =>
        TypedResults.Ok(MatrixJson.Of(await read.Run(stop)));
}

/// <param name="Cells">Field by field, in each the units as the tree has them; only those with something in them.</param>
/// <param name="Progress">How many pairs stand where.</param>
internal sealed record MatrixJson(
    IReadOnlyList<string> Fields,
    IReadOnlyList<UnitRefJson> Units,
    IReadOnlyList<MatrixCellJson> Cells,
    IReadOnlyList<MatrixGapJson> Gaps,
    MatrixProgressJson Progress
)
{
    public static MatrixJson Of(Matrix matrix) =>
        new(
            matrix.Fields,
            [.. matrix.Units.Select(UnitRefJson.Of)],
            [
                .. from field in matrix.Fields
                from unit in matrix.Units
                let cell = matrix.Cells.GetValueOrDefault((field, unit.Id))
                where cell is not null
                select new MatrixCellJson(
                    field,
                    unit.Code,
                    cell.Functions,
                    cell.Cooperating,
                    cell.Overlaps
                ),
            ],
            [
                .. matrix
                    .Gaps.OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => new MatrixGapJson(one.Key, one.Value)),
            ],
            new(
                matrix.Progress.Open,
                matrix.Progress.Overlap,
                matrix.Progress.Settled,
                matrix.Progress.Different
            )
        );
}

/// <param name="Unit">Its code.</param>
/// <param name="Functions">How many functions the unit has in the field.</param>
/// <param name="Cooperating">In how many of them another unit leads.</param>
/// <param name="Overlaps">In how many pairs that wait or are to be settled they stand.</param>
internal sealed record MatrixCellJson(
    string Field,
    string Unit,
    int Functions,
    int Cooperating,
    int Overlaps
);

/// <param name="Field">Of the nearest function; empty where none is near.</param>
/// <param name="Statements">How many statements of the lists to compare with no unit does.</param>
internal sealed record MatrixGapJson(string Field, int Statements);

/// <param name="Open">Nobody has judged them yet.</param>
/// <param name="Overlap">Judged as overlaps, and both functions still stand.</param>
/// <param name="Settled">A boundary was drawn, it is meant so, or one of the two has gone.</param>
/// <param name="Different">Not the same work.</param>
internal sealed record MatrixProgressJson(long Open, long Overlap, long Settled, long Different);
