using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class DelegationApi
{
    public static void Map(IEndpointRouteBuilder delegations)
    {
        delegations
            .MapGet("", Find)
            .WithName("FindDelegations")
            .GoesOnById()
            .WithSummary(OrganizationApiWords.FindDelegations)
            .Produces<DelegationListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        delegations
            .MapPost("", Make)
            .WithName("MakeDelegation")
            .WithSummary(OrganizationApiWords.MakeDelegation)
            .Produces<DelegationJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        delegations
            .MapPost("/{delegation:guid}/end", End)
            .WithName("EndDelegation")
            .WithSummary(OrganizationApiWords.EndDelegation)
            .Produces<DelegationJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(
        string? person,
        string? unit,
        string? after,
        HttpContext context,
        FindDelegations find,
        PersonDirectory people,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var of = string.IsNullOrEmpty(person) ? null : await people.FindByCode(person, stop);
        if (of is null && !string.IsNullOrEmpty(person))
        {
            return OrganizationRefusals.PersonNotFound(person).Answer(context);
        }

        var inside = string.IsNullOrEmpty(unit) ? null : await directory.FindByCode(unit, stop);
        if (inside is null && !string.IsNullOrEmpty(unit))
        {
            return OrganizationRefusals.UnitNotFound(unit).Answer(context);
        }

        var page = await find.Run(new(of?.Id, inside?.Id), after, stop);
        var units = await directory.All(stop);
        return TypedResults.Ok(
            new DelegationListJson(
                [.. page.Items.Select(found => DelegationJson.Of(found, units))],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Make(
        DelegationForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        MakeDelegation make,
        OperationRunner runner,
        FindDelegations find,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        var request = await lookup.Parse(form, caller, stop);
        var done = await runner.Run(make, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Json(
                DelegationJson.Of((await find.Find(done.Value, stop))!, await directory.All(stop)),
                statusCode: StatusCodes.Status201Created
            );
    }

    private static async Task<IResult> End(
        Guid delegation,
        EndDelegationForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        EndDelegation end,
        OperationRunner runner,
        FindDelegations find,
        UnitDirectory directory,
        CancellationToken stop
    )
    {
        DelegationId id = new(delegation);
        var request = form.Parse(id, await lookup.Reading(stop));
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(
                DelegationJson.Of((await find.Find(id, stop))!, await directory.All(stop))
            );
    }
}
