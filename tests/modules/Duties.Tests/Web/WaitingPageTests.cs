using System.Globalization;
using Chutri.Testing;

namespace Chutri.Duties.Tests.Web;

public sealed class WaitingPageTests
{
    [Fact]
    public async Task It_says_where_work_lies_and_each_figure_opens_the_list_of_that_length()
    {
        await using var site = await DutySite.Start();
        for (var i = 0; i < 3; i++)
        {
            await site.Program.Open(site.Program.Assignment(new(2026, 12, 11)));
        }

        site.Program.NextDay();

        var page = await site.Page("/overview/waiting");

        page.QuerySelector("h1")!.Words().ShouldBe("3 ngày làm việc trong 3 lần giữ");
        page.QuerySelector("tbody th")!.Words().ShouldBe("Ban Tổ chức");
        page.QuerySelector("tbody .ageing-bar rect").ShouldNotBeNull();
        var figures = page.QuerySelectorAll("tbody a[href^='/overview/waiting/laps']")
            .Select(link => (Href: link.GetAttribute("href")!, Said: link.Words()))
            .Where(link => long.TryParse(link.Said, CultureInfo.InvariantCulture, out _))
            .ToList();
        figures.Count.ShouldBe(3);
        foreach (var (href, said) in figures)
        {
            (await site.Page(href)).QuerySelectorAll("tbody tr").Length.ShouldBe(3);
            var list = await site.Json(
                href.Replace("/overview", "/api/v1/overview", StringComparison.Ordinal)
            );
            list.GetProperty("total").ToString().ShouldBe(said);
        }

        var api = await site.Json("/api/v1/overview/waiting?unit=BTC");
        api.GetProperty("all").GetProperty("workedInMinutes").GetInt64().ShouldBe(3 * 480);
        api.GetProperty("all").GetProperty("worked").GetString().ShouldBe("3 ngày làm việc");
        var first = await site.Page("/overview");
        first.QuerySelector("a[href='/overview/waiting']").ShouldNotBeNull();
    }

    [Fact]
    public async Task All_that_is_wrong_with_the_question_is_said_at_once()
    {
        await using var site = await DutySite.Start();

        using var answer = await site.Get(
            "/api/v1/overview/waiting?unit=XXX&from=30%2F2%2F2026&to=1/1/2020&only=late"
        );

        ((int)answer.StatusCode).ShouldBe(422);
        var said = await Browser.Text(answer);
        said.ShouldContain("XXX");
        said.ShouldContain("Không có ngày 30/2");
        said.ShouldContain("still-held");
        using var tooLong = await site.Get("/api/v1/overview/waiting?from=1/1/2020&to=1/1/2026");
        (await Browser.Text(tooLong)).ShouldContain("366");
    }

    [Fact]
    public async Task A_day_that_nobody_can_read_is_said_beside_its_field_and_the_page_stays()
    {
        await using var site = await DutySite.Start();

        using var answer = await site.Get("/overview/waiting?from=30%2F2%2F2026&to=1%2F12%2F2026");

        ((int)answer.StatusCode).ShouldBe(422);
        var page = await Browser.Html(answer);
        page.QuerySelector("input[name=from]")!.GetAttribute("value").ShouldBe("30/2/2026");
        page.QuerySelector("input[name=from]")!
            .Closest(".form-group")!
            .Words()
            .ShouldContain("Không có ngày 30/2");
        page.QuerySelector("input[name=to]")!.GetAttribute("value").ShouldBe("1/12/2026");
        page.QuerySelector("h1")!.Words().ShouldContain("lần giữ");
    }
}
