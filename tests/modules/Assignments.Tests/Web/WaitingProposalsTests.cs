using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Web;

public sealed class WaitingProposalsTests
{
    [Fact]
    public async Task A_leader_sees_on_my_work_how_many_accepted_proposals_wait_and_goes_to_issuing_them()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        await Accept(site.Program, document, "rà soát chức năng", "hỏi - đáp");
        site.Caller = site.People.Mai;

        var row = (await site.Page("/")).QuerySelector(".work-row.of-document").ShouldNotBeNull();

        row.QuerySelector("h3")!
            .Words()
            .ShouldBe("2 đề xuất đã duyệt chờ giao: Chỉ thị 09/CT-LĐLĐ");
        row.QuerySelector(".work-meta")!.Words().ShouldBe("về sắp xếp công việc trong cơ quan");
        var button = row.QuerySelector(".work-do a")!;
        button.GetAttribute("href").ShouldBe($"/documents/{document.Value}/issue");
        button.Words().ShouldStartWith("Xem lại và giao việc");
    }

    [Fact]
    public async Task Who_has_only_this_to_do_is_not_told_that_nothing_waits()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        site.Caller = site.People.Mai;
        (await site.Page("/")).QuerySelector(".empty").ShouldNotBeNull();

        await Accept(site.Program, document, "hỏi - đáp");

        (await site.Page("/")).QuerySelector(".empty").ShouldBeNull();
    }

    [Fact]
    public async Task A_clerk_sees_how_many_proposals_nobody_has_looked_at_yet()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        site.Caller = site.People.Lan;

        var row = (await site.Page("/", "en")).QuerySelector(".work-row.of-document")!;

        row.QuerySelector("h3")!
            .Words()
            .ShouldBe("3 proposals wait to be looked at: Directive 09/CT-LĐLĐ");
        row.QuerySelector(".work-do a")!
            .GetAttribute("href")
            .ShouldBe($"/documents/{document.Value}/reading");
    }

    [Fact]
    public async Task The_interface_for_programs_says_the_same()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        await Accept(site.Program, document, "hỏi - đáp");
        site.Caller = site.People.Mai;

        var waiting = (await site.Json("/api/v1/my-work")).GetProperty("documents");

        waiting.GetArrayLength().ShouldBe(1);
        waiting[0].GetProperty("step").GetString().ShouldBe("issue");
        waiting[0].GetProperty("count").GetInt32().ShouldBe(1);
        waiting[0].GetProperty("url").GetString().ShouldBe($"/documents/{document.Value}/issue");
    }

    [Theory, OnBothDatabases]
    public async Task Only_whoever_may_issue_every_accepted_proposal_of_a_document_is_waited_for(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var people = program.People;
        await Accept(program, document, "rà soát chức năng");
        (await For(program, people.Van)).ShouldHaveSingleItem().Count.ShouldBe(1);

        await Accept(program, document, "hỏi - đáp");

        (await For(program, people.Khue)).ShouldHaveSingleItem().Count.ShouldBe(2);
        (await For(program, people.Van)).ShouldBeEmpty();
        (await For(program, people.Bao)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Once_issued_nothing_waits_any_more(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        await Accept(program, document, "hỏi - đáp");

        var issued = await program.Run<
            IssueProposals,
            IssueProposals.Request,
            IReadOnlyList<string>
        >(new(document), program.People.Mai);

        issued.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        (await For(program, program.People.Mai)).ShouldBeEmpty();
    }

    private static async Task Accept(
        AssignmentProgram program,
        DocumentId document,
        params IEnumerable<string> words
    )
    {
        foreach (var some in words)
        {
            var proposal = await ReadDirective.Find(program, document, some);
            var accepted = await ReadDirective.Accept(program, document, proposal.Id);
            accepted.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        }
    }

    private static Task<IReadOnlyList<WaitingDocument>> For(
        AssignmentProgram program,
        Caller caller
    ) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<IWaitingDocuments>()
                .For(caller, TestContext.Current.CancellationToken)
        );
}
