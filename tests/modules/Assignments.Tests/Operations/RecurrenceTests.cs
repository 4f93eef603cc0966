using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Operations;

public sealed class RecurrenceTests
{
    private static readonly DraftDeadline Monthly = new DraftDeadline.Recurring(
        new Recurrence.Monthly(25)
    );

    [Theory, OnBothDatabases]
    public async Task Accepting_one_occurrence_opens_the_next(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Delivered(program.Draft(Monthly));
        (await program.DutyOf(code)).Due.ShouldBe(new DateOnly(2026, 11, 25));

        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai);

        var next = await program.Find("NV-2026-000002");
        next.Occurrence.ShouldBe(2);
        next.State.ShouldBe(AssignmentState.Issued);
        (await program.DutyOf("NV-2026-000002")).Due.ShouldBe(new DateOnly(2026, 12, 25));
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_period_that_begins_opens_the_next_once_however_often_it_is_looked_at(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        await program.Underway(program.Draft(Monthly));
        program.NextDay();

        (await program.OpenDueOccurrences()).ShouldBe(1);
        (await program.OpenDueOccurrences()).ShouldBe(0);

        (await program.Read(db => db.Set<Assignment>().CountAsync())).ShouldBe(2);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Withdrawing_the_last_occurrence_ends_the_series(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Monthly));
        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(code, "Thôi báo cáo tháng"),
            program.People.Mai
        );
        program.NextDay(40);

        (await program.OpenDueOccurrences()).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_sent_back_opens_its_next_occurrence_at_the_rightful_unit_only(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var propaganda = program.People.Propaganda.Id;
        var code = await program.Issue(program.Draft(Monthly));
        await program.Must<SendBackAssignment, SendBackRequest>(
            new(code, propaganda, "Việc này thuộc Ban Tuyên giáo"),
            program.People.Van
        );
        program.NextDay();

        (await program.OpenDueOccurrences()).ShouldBe(0);
        await program.Must<RedirectAssignment, RedirectRequest>(
            new(code, propaganda, program.People.Trang.Person!.Value, null),
            program.People.Mai
        );
        (await program.OpenDueOccurrences()).ShouldBe(1);

        (await program.Find("NV-2026-000002")).LeadUnit.ShouldBe(propaganda);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Two_nodes_looking_at_once_open_one(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        await program.Underway(program.Draft(Monthly));
        program.NextDay();

        await Task.WhenAll(
            program.OpenDueOccurrences(),
            program.OpenDueOccurrences(),
            program.OpenDueOccurrences()
        );

        (await program.Read(db => db.Set<Assignment>().CountAsync())).ShouldBe(2);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Each_next_occurrence_is_opened_in_an_act_of_its_own(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Monthly));
        await program.Underway(program.Draft(Monthly));
        program.NextDay();
        var id = await program.Read(db =>
            db.Set<Assignment>()
                .Where(assignment => assignment.Code == code)
                .Select(assignment => assignment.Id)
                .SingleAsync()
        );

        var opened = await program.Run<OpenDueOccurrence, AssignmentId, bool>(id, Caller.Program);

        opened.Value.ShouldBeTrue();
        (await program.Read(db => db.Set<Assignment>().CountAsync())).ShouldBe(3);
        (await program.OpenDueOccurrences()).ShouldBe(1);
    }
}
