using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>"Within 24 hours" means 24 hours, from the moment of issue, at night and on days off too.</summary>
public sealed class ClockHourTests
{
    [Theory, OnBothDatabases]
    public async Task Within_72_hours_of_issue_it_is_due_at_the_same_time_three_days_later_though_that_is_a_day_off(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind); // a Wednesday
        var issued = program.Now.LocalMinute;

        var code = await program.Underway(program.Draft(Hours(72)));

        var duty = await program.DutyOf(code);
        duty.Deadline!.LastMoment.ShouldBe(issued.AddHours(72));
        duty.Deadline.Explanation.Warnings.ShouldHaveSingleItem()
            .ShouldBeOfType<EndsOutsideWork>()
            .Say()
            .Vietnamese.ShouldContain("không chuyển sang ngày làm việc tiếp theo");
        duty.Timing.Sentence.Vietnamese.ShouldStartWith("còn 7"); // hours, and not working time
        duty.Timing.Sentence.Vietnamese.ShouldNotContain("làm việc");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Delivered_an_hour_after_the_24th_it_is_late(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(24)));
        program.Program.Time.Advance(TimeSpan.FromHours(25.1));

        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Bao
        );
        await program.Must<AcceptResult, AcceptRequest>(new(code, null), program.People.Mai);

        var timing = (await program.DutyOf(code)).Timing;
        timing.Timeliness.ShouldBe(Timeliness.DoneLate);
        timing.Sentence.Vietnamese.ShouldStartWith("hoàn thành quá hạn 1 giờ");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_pause_over_night_gives_back_the_night_too(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(48)));
        var before = (await program.DutyOf(code)).Deadline!.LastMoment;
        await program.Must<PauseAssignment, PauseRequest>(
            new(code, "Chờ cấp trên (waits)"),
            program.People.Mai
        );
        program.Program.Time.Advance(TimeSpan.FromHours(15));

        await program.Must<ResumeAssignment, ResumeRequest>(new(code, null), program.People.Mai);

        (await program.DutyOf(code)).Deadline!.LastMoment.ShouldBe(before.AddHours(15));
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_asked_to_cooperate_may_be_given_such_hours_too(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(48)));

        var late = await Ask(Hours(49));
        var inTime = await Ask(Hours(24));

        late.Refusal!.Fields.Single().Field.ShouldBe("deadline");
        inTime.Refusal.ShouldBeNull();
        (await program.SaidOf(code)).ShouldContain(said =>
            said.Contains("hạn trả lời 09:0", StringComparison.Ordinal)
        );
        await program.LawsHold();

        Task<Outcome<int>> Ask(DraftDeadline due) =>
            program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, program.People.Finance.Id, "Cho biết quỹ lương (funds)", null)
                {
                    Due = due,
                },
                program.People.Van
            );
    }

    [Theory, OnBothDatabases]
    public async Task Asked_without_a_time_an_answer_is_due_no_later_than_the_minute_of_the_work(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(24)));
        var work = (await program.DutyOf(code)).Deadline!.LastMoment;

        (
            await program.Run<AskCooperation, AskCooperationRequest, int>(
                new(code, program.People.Finance.Id, "Cho biết quỹ lương (funds)", null),
                program.People.Van
            )
        ).Refusal.ShouldBeNull();

        (await View(program, code)).Requests.Single().Duty.Deadline!.LastMoment.ShouldBe(work);
        (await program.SaidOf(code)).ShouldContain(said =>
            said.Contains($"giao {code}", StringComparison.Ordinal)
            && said.Contains($"hạn {DayWords.Of(work).Vietnamese};", StringComparison.Ordinal)
        );
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Hours_may_be_extended_to_a_day_and_a_time(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(4)));
        var before = (await program.DutyOf(code)).Deadline!.LastMoment;
        var until = before.AddHours(2);

        await Request(program, code, until);
        var asked = (await View(program, code)).Extensions.Single();
        (asked.NewDue, asked.NewDueAt).ShouldBe(
            (DateOnly.FromDateTime(until), TimeOnly.FromDateTime(until))
        );
        asked.DueBeforeAt.ShouldBe(TimeOnly.FromDateTime(before));
        asked.AskedInTime.ShouldBeTrue();

        program.Program.Time.Advance(TimeSpan.FromHours(5)); // asked for in time, decided after it
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            program.People.Mai
        );

        var duty = await program.DutyOf(code);
        duty.Deadline!.LastMoment.ShouldBe(until);
        duty.Timing.Timeliness.ShouldBe(Timeliness.DueSoon);
        duty.Deadline.Explanation.Sentences()[^1]
            .Vietnamese.ShouldContain($"đến {DayWords.Of(until).Vietnamese}");
        (await View(program, code)).Extensions.Single().DueBeforeAt.ShouldNotBeNull();
        (await program.SaidOf(code)).ShouldContain(said =>
            said.Contains(
                $"cho gia hạn {code} từ {DayWords.Of(before).Vietnamese} đến {DayWords.Of(until).Vietnamese}",
                StringComparison.Ordinal
            )
        );
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_time_that_is_not_later_than_the_deadline_is_refused_at_its_field(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var inHours = await program.Underway(program.Draft(Hours(4)));
        var due = (await program.DutyOf(inHours)).Deadline!.LastMoment;
        var byDay = await program.Underway(
            program.Draft(new DraftDeadline.By(program.Now.Today.AddDays(1)))
        );

        var same = await Run(program, inHours, due);
        var ownDay = await Run(program, byDay, program.Now.Today.AddDays(1).ToDateTime(new(16, 0)));

        same.Refusal!.Fields.Single().Field.ShouldBe("newDueAt");
        same.Refusal.Fields.Single()
            .Sentence.Vietnamese.ShouldBe($"Chọn thời điểm sau {DayWords.Of(due).Vietnamese}.");
        ownDay.Refusal!.Fields.Single().Field.ShouldBe("newDue"); // the whole day was given already
    }

    [Theory, OnBothDatabases]
    public async Task A_late_time_is_asked_for_after_now_and_stays_late(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Underway(program.Draft(Hours(1)));
        program.Program.Time.Advance(TimeSpan.FromHours(2));

        var past = await Run(program, code, program.Now.LocalMinute.AddMinutes(-30));
        past.Refusal!.Fields.Single().Field.ShouldBe("newDueAt");
        await Request(program, code, program.Now.LocalMinute.AddHours(1));
        await program.Must<DecideExtension, DecideExtensionRequest>(
            new(code, true, null),
            program.People.Mai
        );

        (await View(program, code)).Extensions.Single().AskedInTime.ShouldBeFalse();
        (await program.DutyOf(code)).Timing.Timeliness.ShouldBe(Timeliness.Overdue);
        await program.LawsHold();
    }

    private static DraftDeadline.WithinHours Hours(int hours) =>
        new(hours * 60, Start: null, Working: false);

    private static Task Request(AssignmentProgram program, string code, DateTime until) =>
        program.Must<RequestExtension, RequestExtensionRequest>(
            Asking(code, until),
            program.People.Bao
        );

    private static Task<Outcome<Done>> Run(
        AssignmentProgram program,
        string code,
        DateTime until
    ) =>
        program.Run<RequestExtension, RequestExtensionRequest, Done>(
            Asking(code, until),
            program.People.Bao
        );

    private static RequestExtensionRequest Asking(string code, DateTime until) =>
        new(code, DateOnly.FromDateTime(until), "Chờ số liệu (figures)", "Đã làm một nửa (half)")
        {
            NewDueAt = TimeOnly.FromDateTime(until),
        };

    private static async Task<AssignmentView> View(AssignmentProgram program, string code) =>
        (
            await program.Program.In(scope =>
                scope.GetRequiredService<ShowAssignment>().Find(code, CancellationToken.None)
            )
        ).Value;
}
