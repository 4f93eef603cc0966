using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>What people write at its full length fits, or is cut where it is kept whole elsewhere.</summary>
public sealed class LongTextsTests
{
    [Theory, OnBothDatabases]
    public async Task The_longest_name_and_title_issue_and_pause_an_assignment(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var leader = program.People.Mai with { Name = new('N', 120), Title = new('T', 200) };

        var issued = await program.Run<IssueAssignment, Assignments.Model.AssignmentDraft, string>(
            program.Draft(),
            leader
        );
        await program.Must<PauseAssignment, PauseRequest>(
            new(issued.Value, new('R', 1000)),
            leader
        );

        var signature = (await program.Find(issued.Value)).IssuerSignature;
        signature.Length.ShouldBe(300);
        signature.ShouldEndWith("T…");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_longer_than_its_place_is_refused_by_whatever_door_it_comes(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var draft = program.Draft();

        var refusal = (
            await program.Run<IssueAssignment, Assignments.Model.AssignmentDraft, string>(
                draft with
                {
                    Title = new('T', 301),
                    Deliverable = new('D', 1001),
                    Source = draft.Source! with { Citation = new('C', 301), Quote = "   " },
                },
                program.People.Mai
            )
        ).Refusal!;

        refusal
            .Fields.Select(error => error.Field)
            .ShouldBe(["sourceQuote", "title", "deliverable", "citation"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_longest_question_and_answer_are_kept_whole(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        var (question, answer) = (new string('Q', 2000), new string('A', 8000));

        await program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, program.People.Finance.Id, question, null),
            program.People.Van
        );
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, Decline: false, answer, []),
            program.People.Oanh
        );

        var request = (await program.Find(code)).Requests.Single();
        request.Question.ShouldBe(question);
        request.Answer.ShouldBe(answer);
        (await program.Duty(request.Duty)).State.ShouldBe(DutyState.Done);
        await program.LawsHold();
    }
}
