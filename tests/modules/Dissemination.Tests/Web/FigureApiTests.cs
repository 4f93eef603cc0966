using System.Net;
using Chutri.Dissemination.Tests.Operations;
using Chutri.Testing;

namespace Chutri.Dissemination.Tests.Web;

public sealed class FigureApiTests
{
    [Fact]
    public async Task A_program_follows_each_figure_of_a_report_to_a_list_of_its_length_as_it_was_then()
    {
        await using var site = await PartySite.Start();
        var office = site.Office;
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Bao);
        var made = await ReportTests.Made(office, campaign);
        await office.Present(session, office.Van, office.Hoa); // after the report: it must not count

        var report = (await site.Json($"/api/v1/campaigns/{campaign}/reports"))
            .GetProperty("items")
            .EnumerateArray()
            .Single();

        report.GetProperty("code").GetString().ShouldBe(made);
        foreach (var figure in report.GetProperty("figures").EnumerateArray())
        {
            var code = figure.GetProperty("code").GetString();
            var list = await site.Json($"/api/v1/campaign-figures/{code}");
            list.GetProperty("value").GetString().ShouldBe(figure.GetProperty("value").GetString());
            var counted = list.GetProperty("value").GetString()!.Split('/')[0];
            list.GetProperty("total").GetRawText().ShouldBe(counted);
            list.GetProperty("items")
                .GetArrayLength()
                .ShouldBe(list.GetProperty("total").GetInt32());
        }

        var attended = report.GetProperty("figures")[0].GetProperty("code").GetString();
        (await site.Json($"/api/v1/campaign-figures/{attended}"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(one => one.GetProperty("name").GetString())
            .ShouldBe(["Trần Quốc Bảo", "Đỗ Thị Hồng Vân"], ignoreOrder: true);
    }

    [Fact]
    public async Task Reports_are_listed_for_whoever_runs_the_campaign_and_an_unknown_figure_is_not_found()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();

        (await site.Get("/api/v1/campaign-figures/ZZZZZZ")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        site.Caller = site.Office.Van;
        (await site.Get($"/api/v1/campaigns/{campaign}/reports")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }
}
