using System.Net;
using Chutri.Assignments.Model;
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

    [Fact]
    public async Task An_officer_does_not_acknowledge_for_the_unit_what_another_answers_for()
    {
        await using var site = await AssignmentSite.Start();
        var others = await site.Program.Issue();
        var own = await site.Program.Issue(site.Program.Draft(accountable: site.People.Bao.Person));
        site.Caller = site.People.Bao;

        var refused = await site.Get($"/assignments/{others}/acknowledge");

        refused.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Told(site, others)).ShouldContain("văn thư của Ban Tổ chức mới nhận việc được");
        (await site.Page($"/assignments/{own}/acknowledge"))
            .QuerySelectorAll("main form[method=post] button")
            .ShouldNotBeEmpty();
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

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Told(site, code)).ShouldContain("không có quyền chia nhỏ việc");
    }

    [Theory]
    [InlineData("accept", "nên lúc này không công nhận kết quả được")]
    [InlineData("return", "nên lúc này không yêu cầu làm lại được")]
    [InlineData("decide-extension", "Không có đề nghị gia hạn")]
    [InlineData("redirect", "nên lúc này không giao lại cho đơn vị khác được")]
    public async Task A_form_opens_only_where_there_is_something_to_judge(
        string action,
        string said
    )
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        site.Caller = site.People.Mai;

        (await site.Get($"/assignments/{code}/{action}")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Told(site, code)).ShouldContain(said);
    }

    [Fact]
    public async Task While_an_extension_is_asked_for_none_is_asked_again()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        await site.Program.Must<RequestExtension, RequestExtensionRequest>(
            new(code, new(2026, 12, 25), "Ba đơn vị mới hợp nhất", "Xong 9 ban"),
            site.People.Van
        );

        var answer = await site.Get($"/assignments/{code}/request-extension");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Told(site, code)).ShouldContain("đang chờ quyết định");
    }

    [Fact]
    public async Task Who_may_not_withdraw_is_told_the_rule_of_withdrawing()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();

        (
            await site.Program.No<WithdrawAssignment, WithdrawRequest>(
                new(code, "Không làm nữa"),
                site.People.Van
            )
        ).Basis.ShouldBe(AssignmentRefusals.IssuerDecides);
        (
            await site.Program.No<AcceptResult, AcceptRequest>(new(code, null), site.People.Van)
        ).Basis.ShouldBe(AssignmentRefusals.TwoPairsOfEyes);
    }

    private static async Task<string> Told(AssignmentSite site, string code) =>
        (await site.Page($"/assignments/{code}"))
            .QuerySelector("main .alert")
            .ShouldNotBeNull()
            .Words();
}
