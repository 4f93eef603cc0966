using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Chutri.OpenApi;

/// <summary>The routes of the API as people read them, by subject.</summary>
internal sealed partial class ApiCatalogue(IApiDescriptionGroupCollectionProvider descriptions)
{
    public ApiPageModel Read()
    {
        var routes = descriptions
            .ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .Where(route =>
                route.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) is true
            )
            .Select(Route)
            .OrderBy(route => route.Path, StringComparer.Ordinal)
            .ThenBy(route => route.Method, StringComparer.Ordinal)
            .ToLookup(route => route.Tag);
        return new(
            routes.Sum(group => group.Count()),
            [
                .. ApiSections
                    .All.Where(section => routes.Contains(section.Tag))
                    .Select(section => new ApiGroup(section, [.. routes[section.Tag]])),
            ]
        );
    }

    /// <summary>What a number or an identifier must look like is said in the description for programs.</summary>
    [GeneratedRegex(@"(?<=\{\w+):[^}]+(?=\})")]
    private static partial Regex Constraint();

    private static ApiRoute Route(ApiDescription route)
    {
        var metadata = route.ActionDescriptor.EndpointMetadata;
        return new(
            metadata.OfType<ITagsMetadata>().Last().Tags[0],
            metadata.OfType<IEndpointNameMetadata>().Last().EndpointName,
            route.HttpMethod ?? "GET",
            "/" + Constraint().Replace(route.RelativePath!, "").TrimEnd('/'),
            metadata.OfType<IEndpointSummaryMetadata>().Last().Summary
        );
    }
}

public sealed record ApiPageModel(int Count, IReadOnlyList<ApiGroup> Groups);

public sealed record ApiGroup(ApiSection Section, IReadOnlyList<ApiRoute> Routes);

/// <param name="Name">The identifier by which programs know the operation.</param>
public sealed record ApiRoute(string Tag, string Name, string Method, string Path, string Summary);
