using System.Net;
using AngleSharp.Dom;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

public sealed class IssuePageTests
{
    [Fact]
    public async Task What_is_not_clear_is_counted_and_leads_to_the_field_that_mends_it()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var review = await ReadDirective.Find(site.Program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        await site.Program.Must<ChangeProposal, ChangeProposal.Request>(
            new(
                review.Ref,
                review.Content with
                {
                    Deliverable = "Báo cáo",
                    Deadline = new DraftDeadline.Within(15, true, null),
                }
            ),
            site.People.Lan
        );
        await site.Program.Must<ChangeProposal, ChangeProposal.Request>(
            new(answers.Ref, answers.Content with { Deadline = null, Deliverable = null }),
            site.People.Lan
        );
        await ReadDirective.Accept(site.Program, document, review.Id, answers.Id);
        site.Caller = site.People.Khue;

        var page = await site.Page($"/documents/{document.Value}/issue");

        var words = page.QuerySelector("main")!.Words();
        words.ShouldContain("1 việc đủ rõ để giao");
        words.ShouldContain("1 việc chưa giao được: 1 chưa rõ thời gian, 1 chưa rõ sản phẩm");
        words.ShouldContain("giao hôm nay thì hạn là thứ Tư 16/12/2026");
        var edit = $"/documents/{document.Value}/proposals/{answers.Id.Value}";
        page.QuerySelectorAll($"a[href='{edit}#f-deadline']").ShouldHaveSingleItem();
        page.QuerySelectorAll($"a[href='{edit}#f-deliverable']").ShouldHaveSingleItem();
        (await site.Page(edit)).QuerySelector("#f-deadline").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_button_to_issue_stands_there_only_once_everything_in_the_table_is_clear()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var review = await ReadDirective.Find(site.Program, document, "rà soát chức năng");
        await site.Program.Must<ChangeProposal, ChangeProposal.Request>(
            new(review.Ref, review.Content with { Deliverable = null }),
            site.People.Lan
        );
        await ReadDirective.Accept(site.Program, document, review.Id);
        site.Caller = site.People.Khue;
        var url = $"/documents/{document.Value}/issue";

        var unclear = await site.Page(url);
        await site.Program.Must<ReopenProposal, ReopenProposal.Request>(
            new(review.Ref),
            site.People.Lan
        );
        await site.Program.Must<ChangeProposal, ChangeProposal.Request>(
            new(review.Ref, review.Content with { Deliverable = "Báo cáo" }),
            site.People.Lan
        );
        await ReadDirective.Accept(site.Program, document, review.Id);
        var clear = await site.Page(url);

        unclear.QuerySelectorAll("main .form-buttons button").ShouldBeEmpty();
        unclear.QuerySelector("main")!.Words().ShouldContain("Nút “Giao việc” hiện ra ở đây khi");
        clear
            .QuerySelectorAll("main .form-buttons button")
            .ShouldHaveSingleItem()
            .Words()
            .ShouldBe("Giao việc");
        clear
            .QuerySelector("main")!
            .Words()
            .ShouldContain($"Giao với chức vụ {site.Caller.Title}; kết quả sẽ trình về");
    }

    [Fact]
    public async Task Nobody_issues_what_was_added_after_the_page_was_opened()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var review = await ReadDirective.Find(site.Program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        await Accept(site, document, review);
        site.Caller = site.People.Khue;
        var url = $"/documents/{document.Value}/issue";
        var seen = (await site.Page(url)).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        await Accept(site, document, answers);

        var late = await site.PostJson($"/api/v1{url}", new { seen });
        var now = (await site.Page(url)).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        var again = await site.PostJson($"/api/v1{url}", new { seen = now });

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.Text(late)).ShouldContain("assignments-proposals-changed");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task Accept(AssignmentSite site, DocumentId document, Proposal proposal)
    {
        await site.Program.Must<ChangeProposal, ChangeProposal.Request>(
            new(proposal.Ref, proposal.Content with { Deliverable = "Báo cáo" }),
            site.People.Lan
        );
        await ReadDirective.Accept(site.Program, document, proposal.Id);
    }

    [Fact]
    public async Task Once_all_is_issued_the_page_says_by_whom_and_leads_to_the_list()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var codes = await ReadDirective.IssueReview(site.Program, document);
        site.Caller = site.People.Mai;

        var page = await site.Page($"/documents/{document.Value}/issue");

        var empty = page.QuerySelector(".empty")!;
        empty.Words().ShouldContain($"Nguyễn Đăng Khuê đã giao {codes[0]} lúc");
        empty
            .QuerySelector("a")!
            .GetAttribute("href")
            .ShouldBe($"/assignments?document={document.Value}");
    }

    [Fact]
    public async Task A_rejected_proposal_shows_who_when_and_why_and_its_pages_say_the_same()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        await site.Program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Đã làm tuần trước"),
            site.People.Lan
        );
        site.Caller = site.People.Lan;
        var url = $"/documents/{document.Value}/proposals/{answers.Id.Value}";

        var reading = await site.Page($"/documents/{document.Value}/reading");
        var again = await site.Get(url + "/reject");
        var sent = await site.PostJson($"/api/v1{url}/reject", new { reason = "Không cần" });
        var told = (await site.Json($"/api/v1/documents/{document.Value}/proposals"))
            .GetProperty("proposals")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == answers.Id.Value);

        var rejected = reading.GetElementById($"proposal-{answers.Id.Value}")!;
        rejected.Words().ShouldContain("Đã bỏ: Bùi Ngọc Lan, 25/11/2026");
        rejected.Words().ShouldContain("Lý do: Đã làm tuần trước");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.Html(again)).Body!.Words().ShouldContain("Bùi Ngọc Lan bỏ lúc");
        sent.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.Text(sent)).ShouldContain("Đã làm tuần trước");
        told.GetProperty("state").GetString().ShouldBe("Rejected");
        told.GetProperty("reason").GetString().ShouldBe("Đã làm tuần trước");
        told.GetProperty("decidedBy").GetString().ShouldBe("Bùi Ngọc Lan");

        await site.Fill($"/documents/{document.Value}/reading", url + "/reopen");

        (await ReadDirective.Find(site.Program, document, "hỏi - đáp")).State.ShouldBe(
            ProposalState.Pending
        );
    }
}
