using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Api;

/// <summary>What an act may answer.</summary>
internal static class ApiAnswers
{
    public static IResult Nothing(this Outcome<Done> done, HttpContext context) =>
        done.Answer(context, _ => TypedResults.NoContent());

    public static RouteHandlerBuilder Acts(
        this RouteHandlerBuilder route,
        string name,
        Words summary
    ) => route.Produces(StatusCodes.Status204NoContent).Tells(name, summary);

    /// <summary>The same for an act that has something to tell.</summary>
    public static RouteHandlerBuilder Tells(
        this RouteHandlerBuilder route,
        string name,
        Words summary
    ) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
