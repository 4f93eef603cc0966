using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace Chutri.Platform.Web;

/// <summary>What a route of the API does: read by people at <c>/api</c> and by programs, each in the language of the request.</summary>
public sealed record OperationSummary(Words Words) : IEndpointSummaryMetadata
{
    public string Summary => Words.ToString();
}

public static class OperationSummaries
{
    public static RouteHandlerBuilder WithSummary(this RouteHandlerBuilder route, Words summary) =>
        route.WithMetadata(new OperationSummary(summary));
}
