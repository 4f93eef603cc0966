using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Chutri.Host.Tests;

/// <summary>The description by which other programs learn the interface.</summary>
public sealed partial class OpenApiTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    [Fact]
    public async Task The_description_is_valid_and_names_every_operation_once()
    {
        var document = await Read();

        Operations(document).Select(operation => operation.Described.OperationId).ShouldBeUnique();
        Operations(document)
            .Where(operation =>
                string.IsNullOrWhiteSpace(operation.Described.OperationId)
                || string.IsNullOrWhiteSpace(operation.Described.Summary)
            )
            .Select(operation => operation.Route)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_route_of_the_interface_is_described_and_nothing_else()
    {
        var routes = demonstration
            .Program.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(route =>
                ApiAddresses.MethodsOf(route).Select(method => $"{method} {PathOf(route)}")
            )
            .Where(route => route.Contains(" /api/v1", StringComparison.Ordinal))
            .Distinct();

        Operations(await Read())
            .Select(operation => operation.Route)
            .ShouldBe(routes, ignoreOrder: true);
    }

    private async Task<OpenApiDocument> Read()
    {
        using var answer = await demonstration.Program.Visit().Get("/openapi/v1.json");
        answer.EnsureSuccessStatusCode();
        var stop = TestContext.Current.CancellationToken;
        await using var stream = await answer.Content.ReadAsStreamAsync(stop);
        var read = await OpenApiDocument.LoadAsync(stream, "json", cancellationToken: stop);
        read.Diagnostic.ShouldNotBeNull().Errors.ShouldBeEmpty();
        return read.Document.ShouldNotBeNull();
    }

    private static IEnumerable<(string Route, OpenApiOperation Described)> Operations(
        OpenApiDocument document
    ) =>
        document.Paths.SelectMany(path =>
            (path.Value.Operations ?? []).Select(operation =>
                ($"{operation.Key} {path.Key}", operation.Value)
            )
        );

    private static string PathOf(RouteEndpoint route) =>
        "/" + Constraint().Replace(route.RoutePattern.RawText!.Trim('/'), "");

    /// <summary><c>{number:int}</c> is described as <c>{number}</c>.</summary>
    [GeneratedRegex(@"(?<=\{\w+):[^}]+(?=\})")]
    private static partial Regex Constraint();
}
