using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Operations;

public sealed class WorkingTogetherTests
{
    [Theory, OnBothDatabases]
    public async Task Each_cooperating_unit_has_a_duty_of_its_own_and_answers_for_itself(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        await Ask(program, code, program.People.Finance.Id);
        await Ask(program, code, program.People.Propaganda.Id);
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 1, Decline: false, "Biên chế 214 người", []),
            program.People.Oanh
        );
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            new(code, 2, Decline: true, "Không có số liệu này", []),
            program.People.Lan
        );

        var requests = (await program.Find(code)).Requests.OrderBy(r => r.Number).ToList();
        requests
            .ConvertAll(request => request.State)
            .ShouldBe([CooperationState.Answered, CooperationState.Declined]);
        (await program.Duty(requests[0].Duty)).State.ShouldBe(DutyState.Done);
        (await program.Duty(requests[0].Duty)).Due.ShouldBe(new DateOnly(2026, 12, 2));
        (await program.DutyOf(code)).Holder!.Unit.ShouldBe(program.People.Organising.Id);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_is_due_in_five_working_days_but_no_later_than_the_work_itself(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var soon = await program.Underway(program.Draft(new DraftDeadline.By(new(2026, 11, 27))));
        await Ask(program, soon, program.People.Finance.Id);
        program.NextDay(7);
        await Ask(program, soon, program.People.Propaganda.Id);

        var requests = (await program.Find(soon)).Requests.OrderBy(r => r.Number).ToList();
        (await program.Duty(requests[0].Duty)).Due.ShouldBe(new DateOnly(2026, 11, 27));
        (await program.Duty(requests[1].Duty)).Due.ShouldBe(new DateOnly(2026, 12, 9));
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task The_lead_is_never_asked_to_cooperate_and_nobody_is_asked_twice_at_once(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        (await Ask(program, code, program.People.Organising.Id)).Refusal!.Kind.ShouldBe(
            RefusalKind.Invalid
        );
        (await Ask(program, code, program.People.Finance.Id)).Refused.ShouldBeFalse();
        (await Ask(program, code, program.People.Finance.Id)).Refusal!.Code.ShouldBe(
            "assignments-cooperation-already-asked"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_unit_that_was_asked_answers_and_only_once(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        await Ask(program, code, program.People.Finance.Id);
        var answer = new AnswerCooperationRequest(code, 1, Decline: false, "Đây", []);

        (
            await program.No<AnswerCooperation, AnswerCooperationRequest>(
                answer,
                program.People.Trang
            )
        ).Code.ShouldBe("assignments-only-asked-unit");
        await program.Must<AnswerCooperation, AnswerCooperationRequest>(
            answer,
            program.People.Oanh
        );
        (
            await program.No<AnswerCooperation, AnswerCooperationRequest>(
                answer,
                program.People.Oanh
            )
        ).Sentence.Vietnamese.ShouldContain("Đặng Thị Kim Oanh đã trả lời thay mặt Ban Tài chính");
    }

    [Theory, OnBothDatabases]
    public async Task The_whole_waits_for_its_parts_unless_a_reason_is_given(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var whole = await program.Underway();
        var late = await Part(program, whole, new(2026, 12, 31));
        late.Refusal!.Fields.Single().Field.ShouldBe("deadline");
        var part = (await Part(program, whole, new(2026, 12, 4))).Value;

        var delivery = AssignmentProgram.Delivery(whole);
        (
            await program.No<DeliverResult, DeliverRequest>(delivery, program.People.Bao)
        ).Code.ShouldBe("assignments-parts-still-open");
        await program.Must<DeliverResult, DeliverRequest>(
            delivery with
            {
                DespiteOpenParts = "Phần còn lại không ảnh hưởng",
            },
            program.People.Bao
        );

        var child = await program.Find(part);
        child.IssuerUnit.ShouldBe(program.People.Organising.Id);
        child.Source.Citation.ShouldBe("Giao ban tuần 48");
        (await program.Find(whole)).LeadUnit.ShouldBe(program.People.Organising.Id);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_broken_down_is_not_sent_back_while_parts_are_open(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var whole = await program.Underway();
        var part = (await Part(program, whole, new(2026, 12, 4))).Value;
        var back = new SendBackRequest(whole, program.People.Propaganda.Id, "Việc của ban khác");

        var refusal = await program.No<SendBackAssignment, SendBackRequest>(
            back,
            program.People.Van
        );
        refusal.Code.ShouldBe("assignments-parts-given-out");
        refusal.Sentence.Vietnamese.ShouldContain("đã chia thành 1 việc con");
        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(part, "Không chia nữa"),
            program.People.Van
        );
        await program.Must<SendBackAssignment, SendBackRequest>(back, program.People.Van);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Another_person_becomes_accountable_and_takes_what_the_first_one_held(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        await program.Must<NameAccountable, NameAccountableRequest>(
            new(code, program.People.Bao.Person!.Value, "Chị Vân đi học dài ngày"),
            program.People.Van
        );

        var duty = await program.DutyOf(code);
        duty.Accountable.ShouldBe(program.People.Bao.Person);
        duty.Holder!.Person.ShouldBe(program.People.Bao.Person);
        duty.Next.ShouldBe(NextStep.Carry);
        (
            await program.No<NameAccountable, NameAccountableRequest>(
                new(code, program.People.Trang.Person!.Value, "Nhầm"),
                program.People.Van
            )
        ).Kind.ShouldBe(RefusalKind.Invalid);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_reminder_is_on_record_and_nobody_reminds_its_own_unit(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        await program.Must<RemindHolder, RemindRequest>(
            new(code, null, "Sắp đến hạn"),
            program.People.Mai
        );
        (
            await program.No<RemindHolder, RemindRequest>(
                new(code, null, "Nhanh lên"),
                program.People.Van
            )
        ).Code.ShouldBe("assignments-reminds-itself");

        (await program.FactsAbout(code))[0].ShouldBe("assignments.holder-reminded");
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_answers_for_it_urges_the_officer_who_has_it_and_no_colleague_does(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        await program.Must<HandToPerson, HandToPersonRequest>(
            new(code, program.People.Bao.Person!.Value, null),
            program.People.Van
        );
        var urging = new RemindRequest(code, null, "Xin gửi bản thảo trước thứ Sáu");

        await program.Must<RemindHolder, RemindRequest>(urging, program.People.Van);
        foreach (var colleague in new[] { program.People.Bao, program.People.Hoa })
        {
            (await program.No<RemindHolder, RemindRequest>(urging, colleague)).Code.ShouldBe(
                "assignments-reminds-itself"
            );
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_database_itself_keeps_lead_and_cooperating_units_apart(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Issue(
            program.Draft() with
            {
                Cooperating = [program.People.Finance.Id],
            }
        );
        var assignment = await program.Find(code);

        await Should.ThrowAsync<Exception>(() =>
            program.Read(async db =>
            {
                db.Add(new CooperatingUnit(assignment.Id, assignment.LeadUnit));
                return await db.SaveChangesAsync();
            })
        );
        await Should.ThrowAsync<Exception>(() =>
            program.Read(db =>
                db.Set<Assignment>()
                    .Where(row => row.Id == assignment.Id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(row => row.LeadUnit, program.People.Finance.Id)
                    )
            )
        );
        await Should.ThrowAsync<Exception>(() =>
            program.Read(db => db.Set<Assignment>().ExecuteDeleteAsync())
        );
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_cannot_be_asked_for_after_the_work_itself_is_due(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        var due = (await program.DutyOf(code)).Due!.Value;

        var late = await AskBy(due.AddDays(1));
        var inTime = await AskBy(due);

        late.Refusal!.Fields.Single().Field.ShouldBe("by");
        late.Refusal.Fields.Single()
            .Sentence.Vietnamese.ShouldContain("không được sau hạn của việc");
        inTime.Refused.ShouldBeFalse();

        Task<Outcome<int>> AskBy(DateOnly by) =>
            program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, program.People.Finance.Id, "Cho biết quỹ lương", by),
                program.People.Van
            );
    }

    [Theory, OnBothDatabases]
    public async Task Overdue_work_can_still_be_divided(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var whole = await program.Underway();
        (await Part(program, whole, new(2026, 12, 14)))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("deadline");
        program.NextDay(19);

        var part = await Part(program, whole, new(2026, 12, 18));

        part.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        await program.LawsHold();
    }

    private static Task<Outcome<int>> Ask(AssignmentProgram program, string code, UnitId unit) =>
        program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, unit, "Cho biết biên chế, quỹ lương", null),
            program.People.Van
        );

    private static Task<Outcome<string>> Part(
        AssignmentProgram program,
        string whole,
        DateOnly due
    ) =>
        program.Run<BreakDownAssignment, BreakDownRequest, string>(
            new(
                whole,
                program.Draft(
                    new DraftDeadline.By(due),
                    accountable: program.People.Hoa.Person
                ) with
                {
                    Source = null,
                }
            ),
            program.People.Van
        );
}
