using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class IssueProposalsTests
{
    [Theory, OnBothDatabases]
    public async Task Who_presses_second_is_told_who_issued_it_when_and_where_to_find_it(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var codes = await ReadDirective.IssueReview(program, document);
        program.Later();

        var second = (
            await ReadDirective.Issue(program, document, program.People.Mai)
        ).Refusal.ShouldNotBeNull();

        second.Code.ShouldBe("assignments-proposals-already-issued");
        second.Sentence.Vietnamese.ShouldContain(
            $"Nguyễn Đăng Khuê đã giao {codes.ShouldHaveSingleItem()} lúc"
        );
        second.Sentence.Vietnamese.ShouldContain("ngày 25/11/2026");
        second.See.ShouldBe($"/assignments?document={document.Value}");
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_press_at_once_one_issues_and_the_other_is_told(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        (await ReadDirective.Accept(program, document, review.Id)).Refused.ShouldBeFalse();

        var both = await Task.WhenAll(
            ReadDirective.Issue(program, document, program.People.Khue),
            ReadDirective.Issue(program, document, program.People.Mai)
        );

        both.Count(outcome => outcome.Refused).ShouldBe(1);
        both.Single(outcome => outcome.Refused)
            .Refusal!.Code.ShouldBe("assignments-proposals-already-issued");
        (await ReadDirective.CountAssignments(program)).ShouldBe(1);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_decided_says_by_whom_when_and_why(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var codes = await ReadDirective.IssueReview(program, document);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        var lan = program.People.Lan;
        var undecided = await program.No<ReopenProposal, ReopenProposal.Request>(
            new(answers.Ref),
            lan
        );
        await program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Đã làm tuần trước"),
            lan
        );

        var rejected = await program.No<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Không cần"),
            program.People.Mai
        );
        var issued = await program.No<RejectProposal, RejectProposal.Request>(
            new(review.Ref, "Không cần"),
            lan
        );

        rejected.Sentence.Vietnamese.ShouldContain("đã được Bùi Ngọc Lan bỏ lúc");
        rejected.Sentence.Vietnamese.ShouldEndWith("ngày 25/11/2026: “Đã làm tuần trước”.");
        issued.Sentence.Vietnamese.ShouldContain("đã được Nguyễn Đăng Khuê giao thành việc lúc");
        issued.See.ShouldBe($"/assignments/{codes[0]}");
        undecided.Code.ShouldBe("assignments-proposal-not-decided");
    }

    [Theory, OnBothDatabases]
    public async Task Recurring_work_covers_its_provision_once_by_its_current_occurrence(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var monthly = new DraftDeadline.Recurring(new Recurrence.Monthly(25));
        await ReadDirective.IssueReview(program, document, monthly);
        program.NextDay();
        (await program.OpenDueOccurrences()).ShouldBe(1);

        var view = await ReadDirective.Show(program, document);

        var covering = view.Coverage().SelectMany(row => row.Assignments).ShouldHaveSingleItem();
        covering.Code.ShouldBe("NV-2026-000002");
        covering.Proposal.ShouldBe(
            (await ReadDirective.Find(program, document, "rà soát chức năng")).Id
        );
    }
}
