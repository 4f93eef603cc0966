using System.Net;
using AngleSharp.Html.Dom;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Post = Chutri.Organization.Model.Post;

namespace Chutri.Assignments.Tests.Web;

public sealed class AssignmentPageTests
{
    [Fact]
    public async Task The_page_says_what_who_by_when_and_on_what_basis()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();

        var page = await site.Page($"/assignments/{code}");

        page.QuerySelector("h1")!.Words().ShouldBe("Rà soát chức năng, nhiệm vụ của các ban");
        page.QuerySelector(".status-line")!
            .Words()
            .ShouldBe(
                "còn 12 ngày làm việcthứ Sáu 11/12/2026đang ở Ban Tổ chức, Đỗ Thị Hồng Vân giữđang thực hiện"
            );
        var facts = page.QuerySelector("dl.facts")!.Words();
        facts.ShouldContain("Chủ trì Ban Tổ chức");
        facts.ShouldContain("Chịu trách nhiệm Đỗ Thị Hồng Vân, Trưởng Ban Tổ chức");
        facts.ShouldContain("Người giao Lê Thị Thanh Mai, Phó Chủ tịch");
        facts.ShouldContain("Sản phẩm Báo cáo rà soát và danh mục việc");
        facts.ShouldContain("Ban Tổ chức rà soát lại chức năng của các ban");
        page.QuerySelectorAll(".clarities li").Length.ShouldBe(6);
        page.QuerySelectorAll(".table-holders tbody tr").Length.ShouldBe(1);
        page.QuerySelector(".history-item")!
            .Words()
            .ShouldContain("Trưởng Ban Tổ chức Đỗ Thị Hồng Vân nhận việc NV-2026-000001");
    }

    [Fact]
    public async Task Whoever_acts_for_another_post_is_offered_the_step_of_the_post_that_it_waits_for()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Delivered();
        site.Caller = await InTheStandingBoard(site);

        var card = (await site.Page($"/assignments/{code}")).QuerySelector(".next-action")!;

        card.Words().ShouldContain("Trần Quốc Bảo đã trình kết quả");
        card.Words().ShouldContain("Việc này làm với chức vụ Phó Chủ tịch");
        var form = card.QuerySelector("form")!;
        form.GetAttribute("action").ShouldBe("/post");
        form.GetAttribute("method").ShouldBe("post");
        form.QuerySelector("[name=post]")!
            .GetAttribute("value")
            .ShouldBe(site.People.Mai.Post!.Value.Value.ToString());
        form.QuerySelector("[name=back]")!
            .GetAttribute("value")
            .ShouldBe($"/assignments/{code}/accept");
        form.QuerySelector("button")!.Words().ShouldBe("Xem và công nhận");
        card.QuerySelector("a.btn-primary").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_is_offered_a_step_that_is_of_none_of_their_posts_or_of_the_one_acted_for()
    {
        await using var site = await AssignmentSite.Start();
        var (issued, done) = (await site.Program.Issue(), await site.Program.Delivered());
        await site.Program.Must<AcceptResult, AcceptRequest>(new(done, null), site.People.Mai);
        var seat = await InTheStandingBoard(site);

        foreach (
            var (caller, code) in new[]
            {
                (seat, issued),
                (seat, done),
                (site.People.Van, issued),
                (site.People.Oanh, issued),
            }
        )
        {
            site.Caller = caller;
            (await site.Page($"/assignments/{code}"))
                .QuerySelector(".next-action form")
                .ShouldBeNull();
        }
    }

    [Fact]
    public async Task Each_who_looks_sees_the_one_next_action_that_is_theirs()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        (await Next(site, site.People.Van, code)).ShouldBe("Nhận việc");
        (await Next(site, site.People.Mai, code)).ShouldBeNull();
        (await Next(site, site.People.Trang, code)).ShouldBeNull();

        await site.Program.Must<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            site.People.Van
        );
        (await Next(site, site.People.Bao, code)).ShouldBe("Trình kết quả");
        await site.Program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            site.People.Bao
        );
        (await Next(site, site.People.Mai, code)).ShouldBe("Xem và công nhận");
        (await Next(site, site.People.Van, code)).ShouldBeNull();
    }

    [Fact]
    public async Task The_statements_for_a_page_do_not_grow_with_what_is_on_it()
    {
        await using var site = await AssignmentSite.Start();
        var few = await site.Program.Underway();
        var many = await site.Program.Underway();
        foreach (var unit in new[] { site.People.Finance.Id, site.People.Propaganda.Id })
        {
            await site.Program.Run<AskCooperation, AskCooperationRequest, int>(
                new(many, unit, "Cho biết", null),
                site.People.Van
            );
        }

        for (var i = 0; i < 5; i++)
        {
            await site.Program.Must<ReportProgress, ReportProgressRequest>(
                new(many, i, "Làm tiếp"),
                site.People.Bao
            );
            await site.Program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(
                    many,
                    site.Program.Draft(
                        new DraftDeadline.By(new(2026, 12, 1)),
                        accountable: site.People.Hoa.Person
                    ) with
                    {
                        Source = null,
                    }
                ),
                site.People.Van
            );
        }

        await site.Page($"/assignments/{few}");
        var cost = await site.Cost($"/assignments/{few}");

        (await site.Cost($"/assignments/{many}")).ShouldBe(cost);
        cost.ShouldBeLessThanOrEqualTo(22);
    }

    [Fact]
    public async Task Both_languages_are_whole()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Delivered();

        var page = await site.Page($"/assignments/{code}", "en");

        page.QuerySelector("#next-step")!.Words().ShouldBe("Next step");
        page.QuerySelector(".history-item")!
            .Words()
            .ShouldContain("Trần Quốc Bảo (Chuyên viên) delivered the result of");
    }

    [Fact]
    public async Task What_is_done_within_a_day_says_so_once_and_draws_no_empty_bar()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        await site.Program.Must<ReportProgress, ReportProgressRequest>(
            new(code, 50, "Đã gửi công văn"),
            site.People.Van
        );
        var open = await site.Page($"/assignments/{code}");
        await site.Program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            site.People.Bao
        );
        await site.Program.Must<AcceptResult, AcceptRequest>(new(code, null), site.People.Mai);

        var page = await site.Page($"/assignments/{code}");
        var english = await site.Page($"/assignments/{code}", "en");

        open.QuerySelector("#holders")!.Words().ShouldBe("Từ hôm nay, ở tay ai");
        open.QuerySelector("dl.facts")!.Words().ShouldContain("Tiến độ 50 %");
        page.QuerySelector(".status-line")!
            .Words()
            .ShouldBe("hoàn thành đúng hạnthứ Sáu 11/12/2026đã xong");
        page.QuerySelector("dl.facts")!.Words().ShouldNotContain("Tiến độ");
        page.QuerySelector("#holders")!.Words().ShouldBe("Trong ngày, qua tay ai");
        page.QuerySelector(".holders-chart").ShouldBeNull();
        page.QuerySelector(".legend").ShouldBeNull();
        page.QuerySelectorAll(".h-days")
            .Select(days => days.Words())
            .ShouldAllBe(days => days == "trong ngày");
        english.QuerySelector("#holders")!.Words().ShouldBe("Within one day, and who held it");
        english
            .QuerySelector(".status-line")!
            .Words()
            .ShouldBe("done on timeFriday 11 December 2026done");
    }

    [Fact]
    public async Task What_was_withdrawn_is_called_so_once_in_one_word()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        await site.Program.Must<WithdrawAssignment, WithdrawRequest>(
            new(code, "Trùng việc"),
            site.People.Mai
        );

        (await site.Page($"/assignments/{code}"))
            .QuerySelector(".status-line")!
            .Words()
            .ShouldBe("đã thu hồithứ Sáu 11/12/2026");
    }

    [Fact]
    public async Task A_question_that_nobody_answered_is_not_called_answered()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        await site.Program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, site.People.Finance.Id, "Cho biết quỹ lương", null),
            site.People.Van
        );
        await site.Program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            site.People.Bao
        );
        await site.Program.Must<AcceptResult, AcceptRequest>(new(code, null), site.People.Mai);

        var table = (await site.Page($"/assignments/{code}")).QuerySelector("#cooperation")!;
        var english = (await site.Page($"/assignments/{code}", "en")).QuerySelector(
            "#cooperation"
        )!;

        table.Words().ShouldStartWith("1 lượt hỏi phối hợp, 1 chưa trả lời, không còn cần");
        english
            .Words()
            .ShouldStartWith("1 request for cooperation, 1 not answered, no longer needed");
    }

    [Fact]
    public async Task The_lead_is_told_which_named_units_were_never_asked_and_led_to_asking_them()
    {
        await using var site = await AssignmentSite.Start();
        var draft = site.Program.Draft();
        var code = await site.Program.Underway(
            draft with
            {
                Cooperating = [site.People.Finance.Id, site.People.Propaganda.Id],
            }
        );
        await site.Program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, site.People.Propaganda.Id, "Cho biết số liệu", null),
            site.People.Van
        );

        var told = (await site.Page($"/assignments/{code}")).QuerySelector(".next-action")!;
        told.Words().ShouldContain("1 đơn vị phối hợp chưa được hỏi");
        var link = told.QuerySelector("a[href*='unit=']").ShouldNotBeNull();
        link.Words().ShouldBe("Hỏi Ban Tài chính");
        (await site.Page(link.GetAttribute("href")!))
            .QuerySelector("[name=unit] option[selected]")!
            .GetAttribute("value")
            .ShouldBe("BTAI");

        site.Caller = site.People.Mai;
        var issuer = (await site.Page($"/assignments/{code}")).QuerySelector(".next-action")!;
        issuer.Words().ShouldContain("1 đơn vị phối hợp chưa được hỏi");
        issuer.QuerySelector("a[href*='unit=']").ShouldBeNull();
    }

    [Theory]
    [InlineData("Báo cáo trước ngày 11/12/2026.", true)]
    [InlineData("Báo cáo trước ngày 11 tháng 12 năm 2026.", true)]
    [InlineData("Báo cáo trước ngày 20/11/2026.", false)]
    [InlineData("Báo cáo chậm nhất ngày 11/12/2026.", false)]
    public async Task How_before_a_day_was_read_stands_in_the_explanation(string words, bool said)
    {
        await using var site = await AssignmentSite.Start();
        var draft = site.Program.Draft();
        var code = await site.Program.Issue(
            draft with
            {
                Source = draft.Source! with { Quote = words },
            }
        );

        var why = (await site.Page($"/assignments/{code}")).QuerySelector(".explanation")!.Words();
        var english = (await site.Page($"/assignments/{code}", "en"))
            .QuerySelector(".explanation")!
            .Words();

        why.Contains("đọc là tính cả ngày đó", StringComparison.Ordinal).ShouldBe(said);
        english.Contains("read with that day included", StringComparison.Ordinal).ShouldBe(said);
    }

    private static async Task<string?> Next(AssignmentSite site, Caller caller, string code)
    {
        site.Caller = caller;
        return (await site.Page($"/assignments/{code}"))
            .QuerySelector(".next-action .btn-primary")
            ?.Words();
    }

    /// <summary>The deputy chair holds a seat elsewhere too, and acts for it.</summary>
    private static async Task<Caller> InTheStandingBoard(AssignmentSite site)
    {
        var (mai, unit) = (site.People.Mai, site.People.Propaganda.Id);
        var seat = Post.Of(
            mai.Person!.Value,
            unit,
            "Ủy viên Thường trực",
            Role.Officer,
            unit,
            new(2024, 1, 1)
        );
        await site.Program.Read(async db =>
        {
            db.Add(seat);
            return await db.SaveChangesAsync();
        });
        return mai with
        {
            Post = seat.Id,
            Title = "Ủy viên Thường trực",
            Role = Role.Officer,
            Unit = unit,
            Over = unit,
        };
    }
}
