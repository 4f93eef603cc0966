using Chutri.Assignments.Operations;
using Chutri.Functions;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

internal static class FunctionUseApi
{
    public static void Map(IEndpointRouteBuilder assignments) =>
        assignments
            .MapGet("/functions-without-work", Show)
            .WithName("FindFunctionsWithoutWork")
            .GoesOnById()
            .WithSummary(AssignmentApiWords.FindFunctionsWithoutWork)
            .Produces<FunctionsWithoutWorkJson>();

    private static async Task<IResult> Show(
        string? unit,
        string? after,
        FindFunctionsWithoutWork find,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var chosen = all.Values.FirstOrDefault(one =>
            string.Equals(one.Code, unit, StringComparison.OrdinalIgnoreCase)
        );
        var found = await find.Run(chosen?.Id, after, stop);
        return TypedResults.Ok(
            new FunctionsWithoutWorkJson(
                found.Since,
                found.LookedAt,
                found.Asked,
                [.. found.Page.Items.Select(FunctionWithoutWorkJson.Of)],
                found.Page.Next,
                found.Page.Total
            )
        );
    }
}

/// <param name="Since">Work of before that day does not count, unless it is still open.</param>
/// <param name="Compared">How much work was compared.</param>
/// <param name="Functions">How many functions have stood since that day.</param>
/// <param name="Total">How many of them had no work.</param>
internal sealed record FunctionsWithoutWorkJson(
    DateOnly Since,
    int Compared,
    int Functions,
    IReadOnlyList<FunctionWithoutWorkJson> Items,
    string? Next,
    long Total
);

/// <param name="Unit">Code of the unit.</param>
/// <param name="Nearest">Code of the work of the unit that comes nearest; null where none has anything in common.</param>
internal sealed record FunctionWithoutWorkJson(
    Guid Id,
    string Unit,
    string Text,
    string Field,
    DateOnly From,
    string? Nearest
)
{
    public static FunctionWithoutWorkJson Of(FunctionWithoutWork one) =>
        new(one.Function, one.Unit.Code, one.Statement, one.Field, one.From, one.Nearest);
}
