using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Tests.Operations;

public sealed class DeadlineTests
{
    private static readonly DateOnly Due = new(2026, 12, 11);

    [Theory, OnBothDatabases]
    public async Task An_extension_asked_in_time_moves_the_deadline_and_keeps_the_first_one(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        await program.Must<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 25)),
            program.People.Bao
        );
        var asked = (await program.Find(code)).Extensions.Single();
        (await program.Duty(asked.Duty)).Holder.ShouldBe(
            new(program.People.Root.Id, program.People.Mai.Person)
        );
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, Grant: true, "Đồng ý"),
            program.People.Mai
        );

        var duty = await program.DutyOf(code);
        duty.Due.ShouldBe(new DateOnly(2026, 12, 25));
        duty.OriginalDue.ShouldBe(Due);
        duty.Deadline!.Extensions.Single().AskedBy.ShouldBe("Trần Quốc Bảo");
        (await program.Duty(asked.Duty)).State.ShouldBe(DutyState.Done);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Late_stays_late_when_asked_after_the_deadline(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        program.NextDay(20);
        await program.Must<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 31)),
            program.People.Bao
        );
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, Grant: true, null),
            program.People.Mai
        );

        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Bao
        );
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai);

        (await program.DutyOf(code)).Timing.Timeliness.ShouldBe(Timeliness.DoneLate);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_extension_leaves_the_deadline_as_it_was(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        await program.Must<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 25)),
            program.People.Bao
        );

        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, Grant: false, "Không có lý do khách quan"),
            program.People.Mai
        );

        (await program.DutyOf(code)).Due.ShouldBe(Due);
        (
            await program.No<DecideExtension, DecideExtensionRequest>(
                new(code, Grant: true, null),
                program.People.Hai
            )
        ).Code.ShouldBe("assignments-extension-decided");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Who_asks_does_not_grant(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(
            program.Draft(lead: program.People.Organising.Id) with
            {
                SupervisingLeader = program.People.Van.Person,
            }
        );
        await program.Must<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 25)),
            program.People.Van
        );

        var refusal = await program.No<DecideExtension, DecideExtensionRequest>(
            new(code, Grant: true, null),
            program.People.Van
        );

        refusal.Code.ShouldBe("assignments-asker-may-not-grant");
    }

    [Theory, OnBothDatabases]
    public async Task Refuses_an_extension_after_completion(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Delivered();
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai);

        var refusal = await program.No<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 25)),
            program.People.Bao
        );

        refusal.Code.ShouldBe("assignments-not-now");
        refusal.Sentence.Vietnamese.ShouldContain("Lê Thị Thanh Mai công nhận lúc 09:00");
    }

    [Theory, OnBothDatabases]
    public async Task Refuses_an_earlier_or_equal_new_deadline_and_a_second_request(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();

        (
            await program.No<RequestExtension, RequestExtensionRequest>(
                Ask(code, Due),
                program.People.Bao
            )
        )
            .Fields.Single()
            .Field.ShouldBe("newDue");
        await program.Must<RequestExtension, RequestExtensionRequest>(
            Ask(code, new(2026, 12, 25)),
            program.People.Bao
        );
        (
            await program.No<RequestExtension, RequestExtensionRequest>(
                Ask(code, new(2026, 12, 28)),
                program.People.Hoa
            )
        ).Code.ShouldBe("assignments-extension-already-asked");
    }

    [Theory, OnBothDatabases]
    public async Task A_pause_moves_the_deadline_by_the_working_days_it_lasted(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway();
        await program.Must<PauseAssignment, PauseRequest>(
            new(code, "Chờ hướng dẫn của cấp trên"),
            program.People.Mai
        );
        (
            await program.No<DeliverResult, DeliverRequest>(
                AssignmentProgram.Delivery(code),
                program.People.Bao
            )
        ).Code.ShouldBe("assignments-paused");

        program.NextDay(7);
        await program.Must<ResumeAssignment, ResumeRequest>(
            new(code, "Đã có hướng dẫn"),
            program.People.Mai
        );

        var duty = await program.DutyOf(code);
        duty.Due.ShouldBe(WorkCalendar.Vietnam.AddWorkingDays(Due, 5));
        duty.OriginalDue.ShouldBe(Due);
        await program.LawsHold();
    }

    private static RequestExtensionRequest Ask(string code, DateOnly until) =>
        new(code, until, "Ba đơn vị mới hợp nhất", "Đã xong 9 ban");
}
