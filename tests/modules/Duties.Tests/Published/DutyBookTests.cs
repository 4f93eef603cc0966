using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Tests.Published;

public sealed class DutyBookTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly DateOnly Friday = new(2026, 11, 27);

    [Theory, OnBothDatabases]
    public async Task What_was_handed_in_late_does_not_age_while_it_waits_to_be_judged(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await program.Open(program.Assignment(new(2026, 11, 20)));
        await program.Do(book =>
            book.HandIn(
                id,
                new(program.People.Root.Id, program.People.Mai.Person),
                null,
                program.Now,
                CancellationToken.None
            )
        );
        var onTheDay = (await program.View(id)).Timing;

        program.NextDay(5);

        onTheDay.Sentence.Vietnamese.ShouldBe("đã trình quá hạn 3 ngày làm việc, chờ công nhận");
        (await program.View(id)).Timing.ShouldBe(onTheDay);
    }

    [Theory, OnBothDatabases]
    public async Task An_opened_duty_has_exactly_one_holder(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);

        var id = await program.Open(program.Assignment(Friday));

        var duty = await program.View(id);
        duty.State.ShouldBe(DutyState.Open);
        duty.Holder.ShouldBe(new Holder(program.People.Organising.Id, null));
        var holding = duty.Holdings.ShouldHaveSingleItem();
        holding.UnitName.ShouldBe("Ban Tổ chức");
        holding.Until.ShouldBeNull();
        duty.Timing.Sentence.Vietnamese.ShouldBe("còn 2 ngày làm việc");
    }

    [Theory, OnBothDatabases]
    public async Task Passing_on_ends_one_holding_and_begins_the_next_at_the_same_moment(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var id = await program.Open(program.Assignment(Friday));
        program.NextDay();

        await program.Do(book =>
            book.PassTo(
                id,
                new(people.Organising.Id, people.Bao.Person),
                NextStep.Carry,
                PassReason.HandedToPerson,
                "Đồng chí Bảo nắm rõ việc này",
                program.Now,
                Stop
            )
        );

        var line = (await program.View(id)).Holdings;
        line.Count.ShouldBe(2);
        line[1].Since.ShouldBe(line[0].Until!.Value);
        line[0].Why.ShouldBe(PassReason.HandedToPerson);
        line[0].Note.ShouldBe("Đồng chí Bảo nắm rõ việc này");
        line[0].WorkingDays.ShouldBe(1);
        line[1].PersonName.ShouldBe("Trần Quốc Bảo");
    }

    [Theory, OnBothDatabases]
    public async Task Acknowledging_without_another_holder_is_no_new_holding(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var duty = program.Assignment(Friday);
        var id = await program.Open(duty);

        await program.Do(book =>
            book.PassTo(
                id,
                duty.Holder,
                NextStep.Carry,
                PassReason.Acknowledged,
                null,
                program.Now,
                Stop
            )
        );

        var view = await program.View(id);
        view.Next.ShouldBe(NextStep.Carry);
        view.Holdings.ShouldHaveSingleItem();
    }

    [Theory, OnBothDatabases]
    public async Task Several_steps_in_one_act_leave_a_line_without_gaps(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var id = await program.Open(program.Assignment(Friday));

        await program.Do(async book =>
        {
            await book.PassTo(
                id,
                new(people.Organising.Id, people.Bao.Person),
                NextStep.Carry,
                PassReason.Acknowledged,
                null,
                program.Now,
                Stop
            );
            await book.HandIn(id, new(people.Root.Id, people.Mai.Person), null, program.Now, Stop);
            return await book.Close(id, "Đạt yêu cầu", program.Now, Stop);
        });

        var view = await program.View(id);
        view.State.ShouldBe(DutyState.Done);
        view.Timing.Timeliness.ShouldBe(Timeliness.DoneOnTime);
        view.Holder.ShouldBeNull();
        view.Holdings.Count.ShouldBe(3);
        view.Holdings.ShouldAllBe(holding => holding.Until != null);
        view.Holdings[2].Why.ShouldBe(PassReason.Completed);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_handed_in_on_time_is_on_time_however_long_the_judge_takes(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var id = await program.Open(program.Assignment(Friday));
        await program.Do(book =>
            book.HandIn(id, new(people.Root.Id, null), null, program.Now, Stop)
        );
        program.NextDay(20);

        (await program.View(id)).Timing.Timeliness.ShouldBe(Timeliness.Within);
        await program.Do(book => book.Close(id, null, program.Now, Stop));

        (await program.View(id)).Timing.Timeliness.ShouldBe(Timeliness.DoneOnTime);
    }

    [Theory, OnBothDatabases]
    public async Task Returned_for_rework_it_no_longer_counts_as_handed_in(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var id = await program.Open(program.Assignment(Friday));
        await program.Do(book =>
            book.HandIn(id, new(people.Root.Id, null), null, program.Now, Stop)
        );
        program.NextDay(5);

        await program.Do(book =>
            book.Return(
                id,
                new(people.Organising.Id, null),
                "Thiếu số liệu của 3 ban",
                program.Now,
                Stop
            )
        );

        var view = await program.View(id);
        view.HandedInOn.ShouldBeNull();
        view.Next.ShouldBe(NextStep.Carry);
        view.Timing.Timeliness.ShouldBe(Timeliness.Overdue);
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_duty_refuses_everything_and_says_since_when(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await program.Open(program.Assignment(Friday));
        await program.Do(book => book.Close(id, null, program.Now, Stop));

        var refusal = (
            await program.Do(book => book.Withdraw(id, null, program.Now, Stop))
        ).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("duties-already-done");
        refusal.Sentence.Vietnamese.ShouldContain("25/11/2026");
    }

    [Theory, OnBothDatabases]
    public async Task The_head_of_the_lead_unit_answers_where_nobody_was_named(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);

        var id = await program.Open(program.Assignment(Friday) with { Accountable = null });

        (await program.View(id)).Accountable.ShouldBe(program.People.Van.Person);
    }
}
