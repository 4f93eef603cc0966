using AngleSharp.Dom;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class PastDeadlineTests
{
    private static readonly string Old = ReadDirective.Text.Replace("15/12/2026", "24/11/2026");

    [Theory, OnBothDatabases]
    public async Task A_proposal_whose_day_is_gone_is_looked_at_twice_and_not_accepted_with_the_clear_ones(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program, Old);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(review.Ref, review.Content with { Deliverable = "Báo cáo" }),
            program.People.Lan
        );

        var view = await ReadDirective.Show(program, document);

        var kept = view.Proposals.Single(p => p.Id == review.Id);
        view.MissingOf(kept).ShouldBeEmpty();
        view.IsPast(kept).ShouldBeTrue();
        view.NeedsCare(kept).ShouldBeTrue();
        view.ReadyToAccept().ShouldNotContain(kept);
        view.IsPast(view.Proposals.Single(p => p.Id == answers.Id)).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_split_off_is_looked_at_twice_since_it_still_has_the_day_of_the_whole(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");

        await program.Must<SplitProposal, SplitProposal.Request>(
            new(answers.Ref, "Biên soạn", "In"),
            program.People.Lan
        );

        var view = await ReadDirective.Show(program, document);
        foreach (var title in new[] { "Biên soạn", "In" })
        {
            var half = view.Proposals.Single(p => p.Title == title);
            half.Doubts.ShouldContain(Chutri.Assignments.Model.ProposalDoubts.SplitOff);
            view.NeedsCare(half).ShouldBeTrue();
        }
    }
}
