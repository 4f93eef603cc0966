using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>Deadlines in working hours, to the minute.</summary>
public sealed class HourDeadlineTests
{
    [Theory, OnBothDatabases]
    public async Task Within_eight_working_hours_of_issue_it_is_due_at_the_same_time_on_the_next_working_day(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var issued = program.Now.LocalMinute;

        var code = await program.Underway(
            program.Draft(new DraftDeadline.WithinHours(480, Start: null))
        );

        var duty = await program.DutyOf(code);
        duty.Deadline!.LastMoment.ShouldBe(WorkCalendar.Vietnam.Add(issued, TimeSpan.FromHours(8)));
        duty.Timing.Sentence.Vietnamese.ShouldContain("làm việc");
        duty.Timing.Timeliness.ShouldBe(Timeliness.DueSoon);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Delivered_after_the_hour_it_is_late_though_the_day_is_not_over(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(
            program.Draft(new DraftDeadline.WithinHours(60, Start: null))
        );
        program.Program.Time.Advance(TimeSpan.FromMinutes(75));

        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Bao
        );
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai);

        (await program.DutyOf(code)).Timing.Timeliness.ShouldBe(Timeliness.DoneLate);
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task More_time_asked_for_after_the_hour_is_shown_as_asked_for_too_late(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(
            program.Draft(new DraftDeadline.WithinHours(60, Start: null))
        );
        program.Program.Time.Advance(TimeSpan.FromMinutes(75));
        await program.Must<RequestExtension, RequestExtensionRequest>(
            new(code, program.Now.Today.AddDays(3), "Chờ số liệu", "Đã làm một nửa"),
            program.People.Bao
        );

        (await View(program, code)).Extensions.Single().AskedInTime.ShouldBeFalse();

        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            program.People.Mai
        );
        (await View(program, code)).Extensions.Single().AskedInTime.ShouldBeFalse();
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_moment_that_is_over_is_refused_before_anything_is_given(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);

        var refused = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(
                new DraftDeadline.WithinHours(
                    1,
                    program.Now.Today.ToDateTime(new(0, 0)).AddDays(-1)
                )
            ),
            program.People.Mai
        );

        refused.Refusal!.Fields.Single().Field.ShouldBe("deadline");
        refused.Refusal.Fields.Single().Sentence.Vietnamese.ShouldContain("đã qua");
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_asked_to_cooperate_may_be_given_hours_but_no_more_than_the_work_has(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(
            program.Draft(new DraftDeadline.WithinHours(480, Start: null))
        );

        var late = await Ask(new DraftDeadline.WithinHours(481, Start: null));
        var inTime = await Ask(new DraftDeadline.WithinHours(120, Start: null));
        var inDays = await Ask(new DraftDeadline.Within(1, Working: true, Start: null));

        late.Refusal!.Fields.Single().Field.ShouldBe("deadline");
        inTime.Refusal.ShouldBeNull();
        inDays.Refusal.ShouldNotBeNull(); // the whole of tomorrow is more than until the hour
        await program.LawsHold();

        Task<Outcome<int>> Ask(DraftDeadline due) =>
            program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, program.People.Finance.Id, "Cho biết quỹ lương", null) { Due = due },
                program.People.Van
            );
    }

    [Theory, OnBothDatabases]
    public async Task A_pause_of_hours_is_given_back_in_hours(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(
            program.Draft(new DraftDeadline.WithinHours(480, Start: null))
        );
        var before = (await program.DutyOf(code)).Deadline!;
        await program.Must<PauseAssignment, PauseRequest>(
            new(code, "Chờ cấp trên"),
            program.People.Mai
        );
        var from = program.Now.Local;
        program.Program.Time.Advance(TimeSpan.FromMinutes(90));

        await program.Must<ResumeAssignment, ResumeRequest>(new(code, null), program.People.Mai);

        var paused = WorkCalendar.Vietnam.WorkingTime(from, program.Now.Local);
        (await program.DutyOf(code)).Deadline!.LastMoment.ShouldBe(
            WorkCalendar.Vietnam.Add(before.LastMoment, paused)
        );
        await program.LawsHold();
    }

    private static async Task<AssignmentView> View(AssignmentProgram program, string code) =>
        (
            await program.Program.In(scope =>
                scope.GetRequiredService<ShowAssignment>().Find(code, CancellationToken.None)
            )
        ).Value;
}
