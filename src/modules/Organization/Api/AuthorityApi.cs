using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class AuthorityApi
{
    public static void Map(IEndpointRouteBuilder authority) =>
        authority
            .MapPut("", Name)
            .WithName("NameAuthority")
            .WithSummary(OrganizationApiWords.NameAuthority)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Name(
        NameAuthorityForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        NameAuthority name,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(name, form.Parse(await lookup.Reading(stop)), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}
