using System.Net;
using AngleSharp.Dom;
using Chutri.Assignments.Model;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

public sealed class ReadingPageTests
{
    [Fact]
    public async Task Words_selected_backwards_still_open_the_form()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        site.Caller = site.People.Lan;

        var page = await site.Page(
            $"/documents/{document.Value}/proposals/new?provision={answers.ProvisionPath}&start={answers.End}&end={answers.Start}"
        );

        page.QuerySelector("h1")!.Words().ShouldBe("Thêm việc từ văn bản");
    }

    [Fact]
    public async Task Where_two_units_are_named_the_card_asks_which_one_leads()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var proposal = await ReadDirective.WithTwoLeads(site.Program, document);
        var url = $"/documents/{document.Value}/proposals/{proposal.Id.Value}/accept";

        var card = (await Reading(site, proposal)).QuerySelector(".proposal[aria-current]")!;

        card.QuerySelector("fieldset legend")!.Words().ShouldContain("Đơn vị nào chủ trì?");
        card.QuerySelectorAll("label")
            .Select(label => label.Words())
            .ShouldBe([
                "Ban Tuyên giáo chủ trì, Ban Tổ chức phối hợp",
                "Ban Tổ chức chủ trì, Ban Tuyên giáo phối hợp",
            ]);
        card.QuerySelectorAll("input[name=lead]:checked").ShouldBeEmpty();

        await site.Fill(Address(proposal), url, ("lead", "BTC"));

        var accepted = await Of(site, document, proposal);
        accepted.State.ShouldBe(ProposalState.Accepted);
        accepted.Leads.ShouldBe([site.People.Organising.Id]);
        accepted.Cooperating.ShouldBe([site.People.Propaganda.Id]);
    }

    [Fact]
    public async Task Accepting_without_choosing_who_leads_comes_back_to_the_card_and_says_so()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var proposal = await ReadDirective.WithTwoLeads(site.Program, document);

        var answer = await site.Fill(
            Address(proposal),
            $"/documents/{document.Value}/proposals/{proposal.Id.Value}/accept"
        );

        var back = answer.Headers.Location!.ToString();
        back.ShouldBe(Address(proposal) + $"#proposal-{proposal.Id.Value}");
        (await site.Page(back)).Body!.Words().ShouldContain("chọn đơn vị chủ trì ngay trên thẻ");
        (await Of(site, document, proposal)).State.ShouldBe(ProposalState.Pending);
    }

    [Fact]
    public async Task Each_kind_of_deadline_has_its_own_fields_and_what_was_typed_stays()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        var url = $"/documents/{document.Value}/proposals/{answers.Id.Value}";

        var page = await site.Page(url);
        var refused = await site.Fill(
            url,
            ("title", "Biên soạn"),
            ("leads", "BTG"),
            ("deadline", "recurring"),
            ("period", "month"),
            ("dueOn", "31/02")
        );

        Kinds(page, "dueOn").ShouldBe("by");
        Kinds(page, "before").ShouldBe("before");
        Kinds(page, "endIn").ShouldBe("end-of");
        Kinds(page, "days").ShouldBe("within");
        Kinds(page, "countedFrom").ShouldBe("within");
        Kinds(page, "day").ShouldBe("recurring");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.Html(refused);
        again.QuerySelector("#f-day-error")!.Words().ShouldContain("Ghi ngày: hằng tuần");
        again.QuerySelector("#f-dueOn-error").ShouldBeNull();
        again
            .QuerySelector("[name=period] option[value=month]")!
            .HasAttribute("selected")
            .ShouldBeTrue();
    }

    private static string? Kinds(IDocument page, string field) =>
        page.QuerySelector($"[name={field}]")!.Closest("[data-kind]")?.GetAttribute("data-kind");

    private static string Address(Proposal proposal) =>
        $"/documents/{proposal.Document.Value}/reading?at={proposal.Id.Value}";

    private static async Task<IDocument> Reading(AssignmentSite site, Proposal proposal) =>
        await site.Page(Address(proposal));

    private static async Task<Proposal> Of(
        AssignmentSite site,
        Platform.DocumentId document,
        Proposal proposal
    ) =>
        (await ReadDirective.Show(site.Program, document)).Proposals.Single(p =>
            p.Id == proposal.Id
        );
}
