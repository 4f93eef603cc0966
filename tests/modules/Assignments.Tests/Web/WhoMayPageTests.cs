using System.Net;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

public sealed class WhoMayPageTests
{
    [Theory]
    [InlineData("acknowledge")]
    [InlineData("hand-to-person")]
    [InlineData("withdraw")]
    public async Task Whoever_may_not_act_is_led_back_to_the_assignment_and_told_why(string action)
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        site.Caller = site.People.Oanh with { Role = Role.Officer };

        var answer = await site.Get($"/assignments/{code}/{action}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe($"/assignments/{code}");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.Contains("told"));
    }

    [Theory]
    [InlineData("acknowledge")]
    [InlineData("report-progress")]
    [InlineData("withdraw")]
    [InlineData("remind")]
    public async Task Of_what_is_closed_no_form_opens_and_the_page_says_by_whom_and_when(
        string action
    )
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Delivered();
        await site.Program.Must<AcceptResult, AcceptRequest>(new(code, null), site.People.Mai);
        foreach (var caller in (Caller[])[site.People.Oanh, site.People.Van, site.People.Mai])
        {
            site.Caller = caller;

            var answer = await site.Get($"/assignments/{code}/{action}");

            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            var told = (await site.Page($"/assignments/{code}"))
                .QuerySelector("main .alert")
                .ShouldNotBeNull()
                .Words();
            told.ShouldContain("đã được Lê Thị Thanh Mai công nhận lúc 09:00");
            told.ShouldContain("hãy giao một nhiệm vụ mới");
        }
    }

    [Fact]
    public async Task Whoever_may_not_break_an_assignment_down_is_told_before_any_form()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        site.Caller = site.People.Oanh with { Role = Role.Officer };

        var answer = await site.Get($"/assignments/{code}/break-down");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await AssignmentSite.Html(answer);
        page.QuerySelector("main")!.Words().ShouldContain("không có quyền chia nhỏ việc");
        page.QuerySelector("main form").ShouldBeNull();
    }
}
