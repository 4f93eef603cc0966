using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Tests.Operations;

public sealed class AssignmentLifeTests
{
    [Theory, OnBothDatabases]
    public async Task An_assignment_goes_from_issue_to_acceptance(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);

        var code = await program.Issue();
        code.ShouldBe("NV-2026-000001");
        var duty = await program.DutyOf(code);
        duty.Next.ShouldBe(NextStep.Acknowledge);
        duty.Holder.ShouldBe(new(program.People.Organising.Id, program.People.Van.Person));

        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            program.People.Van
        );
        await program.Must<HandToPerson, HandToPersonRequest>(
            new(code, program.People.Bao.Person!.Value, "Bảo làm việc này"),
            program.People.Van
        );
        await program.Must<ReportProgress, ReportProgressRequest>(
            new(code, 40, "Đã xong 6 ban"),
            program.People.Bao
        );
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Bao
        );
        (await program.DutyOf(code)).Holder.ShouldBe(
            new(program.People.Root.Id, program.People.Mai.Person)
        );
        await program.Must<AcceptResult, AcceptRequest>(new(code, "Tốt"), program.People.Mai);

        (await program.Find(code)).State.ShouldBe(AssignmentState.Done);
        var closed = await program.DutyOf(code);
        closed.State.ShouldBe(DutyState.Done);
        closed.Timing.Timeliness.ShouldBe(Timeliness.DoneOnTime);
        (await program.FactsAbout(code)).ShouldBe([
            "assignments.result-accepted",
            "assignments.result-delivered",
            "assignments.progress-reported",
            "assignments.handed-to-person",
            "assignments.acknowledged",
            "assignments.issued",
        ]);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_sent_back_is_held_by_the_issuer_until_given_to_the_rightful_unit(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Issue(
            program.Draft() with
            {
                Cooperating = [program.People.Propaganda.Id],
            }
        );

        await program.Must<SendBackAssignment, SendBackRequest>(
            new(code, program.People.Propaganda.Id, "Việc này thuộc Ban Tuyên giáo"),
            program.People.Van
        );
        var duty = await program.DutyOf(code);
        duty.Next.ShouldBe(NextStep.Redirect);
        duty.Holder!.Unit.ShouldBe(program.People.Root.Id);

        await program.Must<RedirectAssignment, RedirectRequest>(
            new(code, program.People.Propaganda.Id, program.People.Trang.Person!.Value, null),
            program.People.Mai
        );
        var redirected = await program.Find(code);
        redirected.LeadUnit.ShouldBe(program.People.Propaganda.Id);
        redirected.Cooperating.ShouldBeEmpty();
        redirected.State.ShouldBe(AssignmentState.Issued);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Given_to_another_unit_without_naming_anybody_its_head_is_accountable(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var propaganda = program.People.Propaganda.Id;
        var code = await program.Issue();
        await program.Must<SendBackAssignment, SendBackRequest>(
            new(code, propaganda, "Việc này thuộc Ban Tuyên giáo"),
            program.People.Van
        );

        await program.Must<RedirectAssignment, RedirectRequest>(
            new(code, propaganda, null, null),
            program.People.Mai
        );

        (await program.Find(code)).Accountable.ShouldBe(program.People.Trang.Person!.Value);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_sent_back_goes_no_further_than_its_issuer_may_give_work(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Issue();
        await program.Must<SendBackAssignment, SendBackRequest>(
            new(code, program.People.Propaganda.Id, "Việc này thuộc Ban Tuyên giáo"),
            program.People.Van
        );

        var outcome = await program.Run<RedirectAssignment, RedirectRequest, Done>(
            new(code, program.People.Propaganda.Id, program.People.Trang.Person!.Value, null),
            program.People.Mai with
            {
                Over = program.People.Organising.Id,
            }
        );

        outcome.Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await program.Find(code)).State.ShouldBe(AssignmentState.SentBack);
    }

    [Theory, OnBothDatabases]
    public async Task Refuses_to_send_back_what_was_acknowledged_long_ago(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        program.NextDay(10);

        var refusal = await program.No<SendBackAssignment, SendBackRequest>(
            new(code, program.People.Propaganda.Id, "Muộn"),
            program.People.Van
        );

        refusal.Code.ShouldBe("assignments-send-back-too-late");
        refusal.Basis.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Rework_puts_it_back_to_who_delivered_it(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Delivered();

        await program.Must<ReturnForRework, ReturnRequest>(
            new(code, "Còn hai việc ghi hai đơn vị chủ trì"),
            program.People.Mai
        );

        var duty = await program.DutyOf(code);
        duty.Next.ShouldBe(NextStep.Carry);
        duty.HandedInOn.ShouldBeNull();
        duty.Holder.ShouldBe(new(program.People.Organising.Id, program.People.Bao.Person));
        (await program.Find(code)).State.ShouldBe(AssignmentState.Underway);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Who_delivers_does_not_accept(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var own = program.Draft(
            lead: program.People.Root.Id,
            accountable: program.People.Mai.Person
        );
        var code = await program.Issue(own);
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            program.People.Mai
        );
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Mai
        );

        var refusal = await program.No<AcceptResult, AcceptRequest>(
            new(code, null),
            program.People.Mai
        );
        refusal.Code.ShouldBe("assignments-deliverer-may-not-judge");

        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Hai);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_lead_unit_delivers_and_only_the_issuing_side_accepts(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        (
            await program.No<DeliverResult, DeliverRequest>(
                AssignmentProgram.Delivery(code),
                program.People.Trang
            )
        ).Code.ShouldBe("assignments-only-lead");

        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Bao
        );
        (
            await program.No<AcceptResult, AcceptRequest>(new(code, null), program.People.Van)
        ).Code.ShouldBe("assignments-only-issuer");
    }

    [Theory, OnBothDatabases]
    public async Task The_second_to_press_is_told_who_was_first_and_when(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Issue();
        program.Later(5);
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            program.People.Bao with
            {
                Role = Role.Deputy,
            }
        );

        var refusal = await program.No<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            program.People.Van
        );

        refusal.Kind.ShouldBe(RefusalKind.Conflict);
        refusal.Sentence.Vietnamese.ShouldStartWith(
            "NV-2026-000001 đã được Trần Quốc Bảo nhận lúc 09:05 ngày 25/11/2026"
        );
        refusal.Sentence.English.ShouldStartWith(
            "NV-2026-000001 was acknowledged by Trần Quốc Bảo at 09:05 on 25 November 2026"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Withdrawing_the_whole_withdraws_its_parts_and_what_was_asked_of_others(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var whole = await program.Underway();
        await program.Run<AskCooperation, AskCooperationRequest, int>(
            new(whole, program.People.Finance.Id, "Cho biết biên chế", null),
            program.People.Van
        );
        var part = (
            await program.Run<BreakDownAssignment, BreakDownRequest, string>(
                new(
                    whole,
                    program.Draft(new DraftDeadline.By(new(2026, 12, 4))) with
                    {
                        Source = null,
                    }
                ),
                program.People.Van
            )
        ).Value;

        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(whole, "Không còn cần"),
            program.People.Mai
        );

        (await program.Find(part)).State.ShouldBe(AssignmentState.Withdrawn);
        (await program.Find(whole)).Requests.Single().State.ShouldBe(CooperationState.Dropped);
        await program.LawsHold();
    }
}
