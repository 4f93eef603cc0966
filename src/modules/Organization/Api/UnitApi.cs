using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class UnitApi
{
    public static void Map(IEndpointRouteBuilder units)
    {
        units
            .MapGet("", Find)
            .WithName("FindUnits")
            .GoesOnByKey(keys: 1)
            .WithSummary(OrganizationApiWords.FindUnits)
            .Produces<UnitListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        units
            .MapGet("/{code}", Show)
            .HasTag<UnitVersions>()
            .WithName("ShowUnit")
            .WithSummary(OrganizationApiWords.ShowUnit)
            .Produces<UnitDetailsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        units
            .MapGet("/{code}/people", People)
            .WithName("ListUnitPeople")
            .GoesOnByKey(keys: 2)
            .WithSummary(OrganizationApiWords.ListUnitPeople)
            .Produces<PersonListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Find(
        string? q,
        Branch? branch,
        string? under,
        bool? ended,
        bool? withoutHead,
        string? after,
        HttpContext context,
        FindUnits find,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var root = under is null ? null : await directory.FindByCode(under, stop);
        if (under is not null && root is null)
        {
            return OrganizationRefusals.UnitNotFound(under).Answer(context);
        }

        var standing =
            ended is true ? UnitStanding.Ended
            : withoutHead is true ? UnitStanding.WithoutHead
            : UnitStanding.Active;
        return (await find.Run(new(q, branch, root?.Id, standing), after, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new UnitListJson([.. page.Items.Select(UnitJson.Of)], page.Next, page.Total)
                )
        );
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        ShowUnit show,
        CancellationToken stop
    ) =>
        await show.Run(code, stop) is { } unit
            ? TypedResults.Ok(UnitDetailsJson.Of(unit))
            : OrganizationRefusals.UnitNotFound(code).Answer(context);

    private static async Task<IResult> People(
        string code,
        string? q,
        bool? below,
        string? after,
        HttpContext context,
        FindPeople find,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        if (await directory.FindByCode(code, stop) is not { } unit)
        {
            return OrganizationRefusals.UnitNotFound(code).Answer(context);
        }

        var page = await find.Run(new(q, unit.Id, below is true), after, stop);
        var units = await directory.All(stop);
        return TypedResults.Ok(
            new PersonListJson(
                [.. page.Items.Select(person => PersonJson.Of(person, units))],
                page.Next,
                page.Total
            )
        );
    }
}
