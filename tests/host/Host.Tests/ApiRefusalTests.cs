using System.Net;
using Chutri.Testing;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests;

/// <summary>What a program hears that asks in a way the API does not know, or for what it may not.</summary>
public sealed class ApiRefusalTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    [Fact]
    public async Task Every_list_says_when_the_key_to_go_on_by_is_none_of_its_own()
    {
        using var browser = await demonstration.As("quantri");
        using var leader = await demonstration.As("chutich");
        var one = (await browser.Json("/api/v1/assignments")).GetProperty("items")[0];
        var code = one.GetProperty("code").GetString();
        var campaign = (await browser.Json("/api/v1/campaigns"))
            .GetProperty("items")[0]
            .GetProperty("code")
            .GetString();
        const string rounds = "/api/v1/self-review/rounds";
        var round = (await browser.Json(rounds))
            .GetProperty("items")[0]
            .GetProperty("code")
            .GetString();
        var review = (await browser.Json($"{rounds}/{round}/reviews"))
            .GetProperty("items")[0]
            .GetProperty("code")
            .GetString();
        var figure = await ListReaders.Figure("/campaign-figures/", leader);
        var webhook = await QuietWebhook.Of(browser);
        var lists = demonstration
            .Program.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>()
            .ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .Where(route =>
                route.HttpMethod == "GET"
                && route.RelativePath!.StartsWith("api/v1", StringComparison.Ordinal)
                && !route.RelativePath.EndsWith("/comparison", StringComparison.Ordinal)
                && !route.RelativePath.Contains("study-sessions", StringComparison.Ordinal)
                && route.ParameterDescriptions.Any(parameter =>
                    parameter.Name.Equals("after", StringComparison.OrdinalIgnoreCase)
                )
            )
            .Select(route =>
                "/"
                + route
                    .RelativePath!.Replace(
                        "{code}",
                        route.RelativePath.Contains("units/") ? "BTC"
                            : route.RelativePath.Contains("campaigns/") ? campaign
                            : route.RelativePath.Contains("rounds/") ? round
                            : route.RelativePath.Contains("reviews/") ? review
                            : code
                    )
                    .Replace("{version}", "2026.1")
                    .Replace(
                        "{figure}",
                        route.RelativePath.Contains("campaign-figures/") ? figure : "received"
                    )
                    .Replace("{webhook:guid}", webhook)
            )
            .ToList();

        lists.Count.ShouldBeGreaterThan(8);
        foreach (var list in lists)
        {
            using var answer = await (ListReaders.AreLeaders(list) ? leader : browser).Get(
                list + "?after=khong-phai-khoa"
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, list);
            (await Browser.Json(answer))
                .GetProperty("code")
                .GetString()
                .ShouldBe("unknown-page-key", list);
        }
    }

    [Theory]
    [InlineData("/api/v1/people")]
    [InlineData("/api/v1/people/khong-co/posts")]
    [InlineData("/api/v1/documents/outside")]
    [InlineData("/api/v1/reorganizations")]
    [InlineData("/api/v1/reorganizations/preview")]
    [InlineData("/api/v1/assignments")]
    [InlineData("/api/v1/accounts")]
    public async Task Who_may_not_do_it_hears_that_before_what_is_wrong_with_the_contents(
        string address
    )
    {
        using var browser = await demonstration.As("chuyenvien");

        using var answer = await browser.PostJson(address, new { });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
    }

    [Fact]
    public async Task Every_part_of_an_address_that_cannot_be_read_is_named()
    {
        using var browser = await demonstration.As("quantri");

        using var answer = await browser.Get("/api/v1/overview?year=hai");
        using var page = await browser.Get("/overview?year=hai");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await Browser.Json(answer);
        problem.GetProperty("code").GetString().ShouldBe("wrong-parameter");
        problem.GetProperty("errors").TryGetProperty("year", out _).ShouldBeTrue();
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.Text(page)).ShouldContain("Phần ấy là “year” trong địa chỉ");
    }
}
