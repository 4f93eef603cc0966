using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Chutri.OpenApi;

/// <summary>The routes of the API as people read them, by subject.</summary>
internal sealed class ApiCatalogue(IApiDescriptionGroupCollectionProvider descriptions)
{
    public ApiPageModel Read()
    {
        var routes = descriptions
            .ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .Where(route =>
                route.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) is true
            )
            .Select(Route)
            .OrderBy(route => route.Tag, StringComparer.Ordinal)
            .ThenBy(route => route.Path, StringComparer.Ordinal)
            .ThenBy(route => route.Method, StringComparer.Ordinal)
            .ToList();
        return new(
            routes.Count,
            [
                .. routes
                    .GroupBy(route => route.Tag)
                    .Select(group => new ApiGroup(group.Key, [.. group])),
            ]
        );
    }

    private static ApiRoute Route(ApiDescription route)
    {
        var metadata = route.ActionDescriptor.EndpointMetadata;
        return new(
            metadata
                .OfType<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>()
                .LastOrDefault()
                ?.Tags
                is [var tag, ..]
                ? tag
                : "–",
            route.HttpMethod ?? "GET",
            "/" + route.RelativePath,
            metadata
                .OfType<Microsoft.AspNetCore.Http.Metadata.IEndpointSummaryMetadata>()
                .LastOrDefault()
                ?.Summary
                ?? ""
        );
    }
}

public sealed record ApiPageModel(int Count, IReadOnlyList<ApiGroup> Groups);

public sealed record ApiGroup(string Tag, IReadOnlyList<ApiRoute> Routes);

public sealed record ApiRoute(string Tag, string Method, string Path, string Summary);
