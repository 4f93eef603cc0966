using System.Net;
using Chutri.Assignments.Model;
using Chutri.Assignments.Tests.Operations.Viewing;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

/// <summary>Who sees an assignment, said, shown and changed on pages, as a browser without script does it.</summary>
public sealed class ViewersPageTests
{
    [Fact]
    public async Task The_issuer_limits_it_on_its_page_and_who_is_named_reads_who_looked()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        site.Caller = site.People.Mai;

        using var limited = await site.Fill(
            $"/assignments/{code}/viewers",
            ("limitedAs", "personnel"),
            ("viewers", "CB07"),
            ("reason", "Việc nhân sự")
        );

        limited.StatusCode.ShouldBe(HttpStatusCode.Found);
        site.Caller = site.People.Trang;
        var page = await site.Page($"/assignments/{code}");
        page.Body!.Words().ShouldContain("Hạn chế người xem (việc nhân sự)");
        page.QuerySelector("section[aria-labelledby=viewers]")!
            .Words()
            .ShouldContain("Hoàng Thu Trang");
        page.QuerySelector("section[aria-labelledby=looks]")!
            .Words()
            .ShouldContain($"Hoàng Thu Trang xem {code}");
        page.QuerySelector("section[aria-labelledby=history]")!
            .Words()
            .ShouldNotContain($"Hoàng Thu Trang xem {code}");
        site.Caller = site.People.Khue;
        using var hidden = await site.Get($"/assignments/{code}");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_issued_to_named_people_from_the_form_and_is_in_the_lists_of_those_alone()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;

        using var issued = await site.Fill(
            "/assignments/new",
            ("title", LimitedWork.Word),
            ("deliverable", "Báo cáo"),
            ("leadUnit", "BTC"),
            ("authority", "Được yêu cầu giải trình"),
            ("deadline", "by"),
            ("dueOn", "11/12/2026"),
            ("sourceKind", "instruction"),
            ("citation", "Ý kiến của Chủ tịch"),
            ("sourceOn", "23/11/2026"),
            ("sourceQuote", "Kiểm tra ngay"),
            ("limitedAs", "inspection")
        );

        issued.StatusCode.ShouldBe(HttpStatusCode.Found);
        foreach (
            var (reader, sees) in new[]
            {
                (site.People.Mai, true),
                (site.People.Van, true),
                (site.People.Khue, false),
                (site.People.Lan, false),
            }
        )
        {
            site.Caller = reader;
            foreach (var list in new[] { "/assignments", "/assignments.csv" })
            {
                var text = await site.Text(list);
                text.Contains("Việc kiểm tra, hạn chế người xem", StringComparison.Ordinal)
                    .ShouldBe(sees, reader.Name);
                text.ShouldNotContain(LimitedWork.Word);
            }
        }
    }

    [Fact]
    public async Task The_form_shows_who_sees_it_now_and_the_interface_says_it_too()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Limited();
        site.Caller = site.People.Mai;

        var form = await site.Page($"/assignments/{code}/viewers");
        form.QuerySelectorAll("select[name=viewers] option[selected]")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe(["CB02", "CB04", "CB07"], ignoreOrder: true);
        var json = await site.Json($"/api/v1/assignments/{code}");
        json.GetProperty("limit").GetString().ShouldBe(nameof(ViewLimit.Inspection));
        json.GetProperty("viewers")
            .EnumerateArray()
            .Select(person => person.GetProperty("code").GetString())
            .ShouldBe(["CB02", "CB04", "CB07"], ignoreOrder: true);
        using var nothingSaid = await site.PostJson(
            $"/api/v1/assignments/{code}/viewers",
            new { viewers = new[] { "CB99" } }
        );
        nothingSaid.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(nothingSaid)).ShouldContain("limitedAs");
    }

    [Fact]
    public async Task Nothing_limited_is_read_before_it_is_known_who_calls()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Limited();
        site.Caller = null;

        (await site.Text("/assignments.csv")).ShouldNotContain(code);
    }
}
