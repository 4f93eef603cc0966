using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class ProposalTests
{
    [Theory, OnBothDatabases]
    public async Task A_name_that_a_person_has_settled_is_known_in_the_next_document(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var text = ReadDirective.Text.Replace(
            "2. Ban Tuyên giáo biên soạn",
            "2. Phòng Truyền thông nội bộ biên soạn",
            StringComparison.Ordinal
        );
        var first = await ReadDirective.Register(program, text);
        var unknown = await ReadDirective.Find(program, first, "hỏi - đáp");
        unknown.Leads.ShouldBeEmpty();
        await program.Must<AcceptProposals, AcceptProposals.Request>(
            new(first, [unknown.Id], program.People.Propaganda.Id),
            program.People.Lan
        );

        var next = await ReadDirective.Register(
            program,
            text.Replace("09/CT-LĐLĐ", "10/CT-LĐLĐ", StringComparison.Ordinal)
        );

        var known = await ReadDirective.Find(program, next, "hỏi - đáp");
        known.Leads.ShouldBe([program.People.Propaganda.Id]);
        known.Doubts.ShouldNotContain(ProposalDoubts.UnknownUnit);
    }

    [Theory, OnBothDatabases]
    public async Task A_registered_directive_becomes_proposals_with_units_of_the_register(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);

        var review = await ReadDirective.Find(program, document, "rà soát chức năng");

        review.Leads.ShouldBe([program.People.Organising.Id]);
        review.Cooperating.ShouldBe([program.People.Finance.Id]);
        review.Deadline.ShouldBe(new DraftDeadline.By(new(2026, 12, 15)));
        review.State.ShouldBe(ProposalState.Pending);
        (await ReadDirective.CountAssignments(program)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_issued_until_a_person_issues_it(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);

        var refusal = (
            await program.Run<IssueProposals, IssueProposals.Request, IReadOnlyList<string>>(
                new(document),
                program.People.Khue
            )
        ).Refusal;

        refusal!.Code.ShouldBe("assignments-no-proposal-accepted");
        (await ReadDirective.CountAssignments(program)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Accepted_proposals_become_assignments_each_with_one_lead_and_its_head(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        (await ReadDirective.Accept(program, document, review.Id)).Refused.ShouldBeFalse();

        var codes = (
            await program.Run<IssueProposals, IssueProposals.Request, IReadOnlyList<string>>(
                new(document),
                program.People.Khue
            )
        ).Value;

        var assignment = await program.Find(codes.ShouldHaveSingleItem());
        assignment.LeadUnit.ShouldBe(program.People.Organising.Id);
        assignment.Accountable.ShouldBe(program.People.Van.Person!.Value);
        assignment.Source.ProvisionPath.ShouldBe(review.ProvisionPath);
        (await ReadDirective.Find(program, document, "rà soát chức năng")).IssuedAs.ShouldBe(codes);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task One_that_is_not_clear_keeps_all_from_being_issued_and_says_what_is_missing(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(answers.Ref, answers.Content with { Deadline = null, Deliverable = null }),
            program.People.Lan
        );
        (
            await ReadDirective.Accept(program, document, review.Id, answers.Id)
        ).Refused.ShouldBeFalse();

        var refusal = (
            await program.Run<IssueProposals, IssueProposals.Request, IReadOnlyList<string>>(
                new(document),
                program.People.Khue
            )
        ).Refusal;

        refusal!.Fields.Count.ShouldBe(2);
        (await ReadDirective.CountAssignments(program)).ShouldBe(0);
        (await ReadDirective.Find(program, document, "rà soát chức năng")).State.ShouldBe(
            ProposalState.Accepted
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_rejected_proposal_keeps_who_and_why_and_can_be_taken_up_again(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");

        await program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Đã làm tuần trước"),
            program.People.Lan
        );

        var rejected = await ReadDirective.Find(program, document, "hỏi - đáp");
        rejected.Reason.ShouldBe("Đã làm tuần trước");
        rejected.DecidedByName.ShouldBe("Bùi Ngọc Lan");
        (await ReadDirective.Accept(program, document, answers.Id)).Refusal!.Code.ShouldBe(
            "assignments-proposal-already-decided"
        );
        await program.Must<ReopenProposal, ReopenProposal.Request>(
            new(answers.Ref),
            program.People.Lan
        );
        (await ReadDirective.Accept(program, document, answers.Id)).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Two_proposals_merge_into_one_and_one_splits_into_two(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        var before = (await ReadDirective.Show(program, document)).Standing.Count();

        await program.Must<MergeProposals, MergeProposals.Request>(
            new(review.Ref, answers.Id, "Rà soát và giải đáp"),
            program.People.Lan
        );
        var merged = await ReadDirective.Show(program, document);
        await program.Must<SplitProposal, SplitProposal.Request>(
            new(review.Ref, "Rà soát chức năng", "Biên soạn hỏi - đáp"),
            program.People.Lan
        );
        var split = await ReadDirective.Show(program, document);

        merged.Standing.Count().ShouldBe(before - 1);
        merged.Proposals.Single(p => p.Id == review.Id).Start.ShouldBe(review.Start);
        merged
            .Coverage()
            .Single(row => row.Provision.Path == answers.ProvisionPath)
            .Proposals.ShouldContain(covering => covering.Proposal == review.Id);
        merged
            .Proposals.Single(p => p.Id == review.Id)
            .Cooperating.ShouldBe(
                [program.People.Finance.Id, program.People.Propaganda.Id],
                ignoreOrder: true
            );
        split.Standing.Count().ShouldBe(before);
        split.Standing.ShouldContain(p => p.Title == "Biên soạn hỏi - đáp");
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_to_answer_belongs_to_the_lead_already_when_the_proposal_is_written(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");

        var refusal = await program.No<ChangeProposal, ChangeProposal.Request>(
            new(review.Ref, review.Content with { Accountable = program.People.Trang.Person }),
            program.People.Lan
        );

        refusal
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldContain(
                "Hoàng Thu Trang hiện không giữ chức vụ nào ở Ban Tổ chức"
            );
    }

    [Theory, OnBothDatabases]
    public async Task An_officer_may_not_judge_proposals(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");

        var refusal = await program.No<AcceptProposals, AcceptProposals.Request>(
            new(document, [review.Id]),
            program.People.Bao
        );

        refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Theory, OnBothDatabases]
    public async Task A_demand_without_work_stays_visible_until_it_is_set_aside_with_a_reason(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Không cần"),
            program.People.Lan
        );
        (await StateOf(program, document, answers)).ShouldBe(CoverageState.Uncovered);

        await program.Must<SetProvisionAside, SetProvisionAside.Request>(
            new(document, answers.ProvisionPath, "Lời kêu gọi chung"),
            program.People.Lan
        );

        (await StateOf(program, document, answers)).ShouldBe(CoverageState.SetAside);
        await program.Must<TakeUpProvision, TakeUpProvision.Request>(
            new(document, answers.ProvisionPath),
            program.People.Lan
        );
        (await StateOf(program, document, answers)).ShouldBe(CoverageState.Uncovered);
    }

    [Theory, OnBothDatabases]
    public async Task A_person_adds_a_task_from_words_of_the_document(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var view = await ReadDirective.Show(program, document);
        var provision = view.Version.Provisions.First(p =>
            p.Text.Contains("Ban Tuyên giáo biên soạn", StringComparison.Ordinal)
        );
        var start = view.Version.Text.IndexOf("biên soạn Tài liệu", StringComparison.Ordinal);

        var added = await program.Run<AddProposal, AddProposal.Request, Guid>(
            new(
                document,
                provision.Path,
                start,
                start + 18,
                new(
                    "Biên soạn tài liệu",
                    [program.People.Propaganda.Id],
                    null,
                    [],
                    null,
                    "Tài liệu",
                    null
                )
            ),
            program.People.Lan
        );

        var proposal = (await ReadDirective.Show(program, document)).Proposals.Single(p =>
            p.Id.Value == added.Value
        );
        proposal.Quote.ShouldBe("biên soạn Tài liệu");
        proposal.ProposedBy.ShouldBe(program.People.Lan.Person);
    }

    private static async Task<CoverageState> StateOf(
        AssignmentProgram program,
        DocumentId document,
        Proposal proposal
    ) =>
        (await ReadDirective.Show(program, document))
            .Coverage()
            .Single(row => row.Provision.Path == proposal.ProvisionPath)
            .State;
}
