using System.Text.RegularExpressions;
using Chutri.OpenApi;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http.Metadata;
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

    [Fact]
    public void Every_operation_says_what_it_does_in_both_languages()
    {
        var routes = demonstration
            .Program.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route => PathOf(route).StartsWith("/api/v1", StringComparison.Ordinal))
            .ToList();

        routes
            .Where(route =>
                route.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not OperationSummary said
                || said.Words.Vietnamese == said.Words.English
            )
            .Select(PathOf)
            .ShouldBeEmpty();
        routes
            .Select(route => route.Metadata.GetMetadata<ITagsMetadata>()?.Tags[0])
            .Distinct()
            .ShouldBe(ApiSections.All.Select(section => section.Tag), ignoreOrder: true);
    }

    [Fact]
    public async Task The_language_changes_the_sentences_and_nothing_else()
    {
        var (vietnamese, english) = (Operations(await Read()), Operations(await Read("en")));

        english
            .Select(one => (one.Route, one.Described.OperationId))
            .ShouldBe(vietnamese.Select(one => (one.Route, one.Described.OperationId)));
        vietnamese
            .Single(one => one.Described.OperationId == "AcceptResult")
            .Described.Summary.ShouldBe("Công nhận kết quả đã nộp; người nộp không tự công nhận");
        english
            .Single(one => one.Described.OperationId == "AcceptResult")
            .Described.Summary.ShouldBe("Accept the delivered result; who delivered cannot");
    }

    [Fact]
    public async Task The_page_reads_in_the_language_of_the_reader_and_leads_to_every_section()
    {
        var page = await demonstration.Program.Visit().Page("/api");

        page.QuerySelectorAll("main [lang=en]").ShouldBeEmpty();
        var sections = page.QuerySelectorAll("main nav a")
            .Select(link => link.GetAttribute("href")!.Replace("/api#", ""));
        sections.ShouldBe(page.QuerySelectorAll("main section[id]").Select(part => part.Id));
        page.QuerySelector("#AcceptResult th")!
            .TextContent.Trim()
            .ShouldBe("Công nhận kết quả đã nộp; người nộp không tự công nhận");
    }

    private async Task<OpenApiDocument> Read(string language = "vi")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json")
        {
            Headers = { { "Accept-Language", language } },
        };
        using var answer = await demonstration.Program.Visit().Send(request);
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
