using System.Net;
using Chutri.Testing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Another site that has somebody's browser send something here, where that person is signed in.</summary>
[Collection(AttackedProgram.Name)]
public sealed class ForeignFormTests(OpenedDemonstration demonstration)
{
    [Fact]
    public async Task No_form_does_anything_without_the_mark_of_its_page()
    {
        var browser = await demonstration.As("quantri");
        var tried = 0;
        foreach (var (method, address) in Changes(api: false))
        {
            using var request = new HttpRequestMessage(method, address)
            {
                Content = new FormUrlEncodedContent([new("reason", "từ nơi khác")]),
            };

            using var answer = await browser.Send(request);

            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{method} {address}");
            tried++;
        }

        tried.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task The_api_takes_a_cookie_for_no_change_from_elsewhere(string site)
    {
        var browser = await demonstration.As("quantri");
        var tried = 0;
        foreach (var (method, address) in Changes(api: true))
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.Add("Sec-Fetch-Site", site);

            using var answer = await browser.Send(request);

            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {address}");
            tried++;
        }

        tried.ShouldBeGreaterThan(40);
    }

    /// <summary>Every route that changes something, with invented names in it.</summary>
    private IEnumerable<(HttpMethod Method, string Address)> Changes(bool api) =>
        demonstration
            .Program.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route =>
                route.Metadata.GetMetadata<IAntiforgeryMetadata>()
                    is not { RequiresValidation: false }
                || api
            )
            // Whoever needs no account has nothing that another site could use.
            .Where(route => !api || route.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(route =>
                ApiAddresses.MethodsOf(route).Select(method => (method, Filled(route)))
            )
            .Where(change =>
                change.method is not ("GET" or "HEAD")
                && change.Item2.StartsWith("/api/v1/", StringComparison.Ordinal) == api
            )
            .Select(change => (HttpMethod.Parse(change.method), change.Item2));

    private static string Filled(RouteEndpoint route) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal =>
                                literal.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart named =>
                                Invented(named),
                            _ => "x",
                        }
                    )
                )
            )
        );

    private static string Invented(
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart named
    ) =>
        named.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault() switch
        {
            "guid" => "018f0000-0000-7000-8000-000000000000",
            "int" or "long" => "1",
            _ => "x",
        };
}
