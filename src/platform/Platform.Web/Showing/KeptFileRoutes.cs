using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>What a route may answer that sends a kept file: whole, in part, or not at all where the caller's condition does not hold.</summary>
public static class KeptFileRoutes
{
    public static RouteHandlerBuilder SendsKeptFile(this RouteHandlerBuilder route) =>
        route
            .Produces(StatusCodes.Status200OK, contentType: MediaTypeNames.Application.Octet)
            .Produces(
                StatusCodes.Status206PartialContent,
                contentType: MediaTypeNames.Application.Octet
            )
            .Produces(StatusCodes.Status304NotModified)
            .Produces(StatusCodes.Status412PreconditionFailed)
            .Produces(StatusCodes.Status416RangeNotSatisfiable)
            .ProducesProblem(StatusCodes.Status404NotFound);
}
