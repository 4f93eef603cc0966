using Chutri.Duties.Laws;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Operations;

/// <summary>Bảo is an officer of the organisation board, Vân its head.</summary>
public sealed class FollowLeaverTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task What_somebody_held_goes_back_to_the_unit_the_day_after_the_last_day(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var duty = program.Assignment(holder: new(people.Organising.Id, people.Bao.Person));
        var id = await program.Open(duty);
        await Ends(program, people.Bao, program.Now.Today);

        (await Clock(program)).ShouldBe(0);
        (await program.View(id)).Holder!.Person.ShouldBe(people.Bao.Person);
        program.NextDay();
        (await Clock(program)).ShouldBe(1);
        (await Clock(program)).ShouldBe(0);

        var seen = await program.View(id);
        seen.Holder.ShouldBe(new Holder(people.Organising.Id, null));
        seen.Next.ShouldBe(NextStep.Acknowledge);
        seen.Holdings[0].Why.ShouldBe(PassReason.PersonLeft);
        (await program.Check<HoldingsTile>()).Broken.ShouldBe(0);
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
        (await program.Check<HolderAtPost>()).Examples.ShouldBeEmpty();
        (await Told(program, duty.Subject)).ShouldBe(
            $"đưa {duty.Code} về Ban Tổ chức giữ vì {people.Bao.Name} không còn chức vụ ở đó"
        );
    }

    [Theory, OnBothDatabases]
    public async Task An_end_recorded_once_it_is_past_is_followed_at_once_and_the_head_answers(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var duty = program.Assignment(holder: new(people.Organising.Id, people.Bao.Person)) with
        {
            Accountable = people.Bao.Person,
        };
        var id = await program.Open(duty);

        await Ends(program, people.Bao, program.Now.Today.AddDays(-1));

        var seen = await program.View(id);
        seen.Accountable.ShouldBe(people.Van.Person);
        seen.Holder.ShouldBe(new Holder(people.Organising.Id, null));
        (await Told(program, duty.Subject)).ShouldBe(
            $"đưa {duty.Code} về Ban Tổ chức giữ, {people.Van.Name} chịu trách nhiệm, vì {people.Bao.Name} không còn chức vụ ở đó"
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_without_a_head_is_named_and_its_next_head_answers(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var duty = program.Assignment(holder: new(people.Organising.Id, people.Bao.Person));
        var id = await program.Open(duty);

        await Ends(program, people.Van, program.Now.Today.AddDays(-1));
        (await program.View(id)).Accountable.ShouldBe(people.Van.Person);
        (await program.Check<AccountableAtPost>()).Examples.ShouldBe([duty.Code]);

        program.NextDay();
        (await Clock(program)).ShouldBe(0);
        await Heads(program, people.Trang, people.Organising.Id);
        program.NextDay();
        (await Clock(program)).ShouldBe(1);

        (await program.View(id)).Accountable.ShouldBe(people.Trang.Person);
        (await program.View(id)).Holder!.Person.ShouldBe(people.Bao.Person);
        (await program.Check<OneLead>()).Broken.ShouldBe(0);
        (await program.Check<AccountableAtPost>()).Examples.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_still_has_a_post_there_keeps_everything(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        await program.Open(
            program.Assignment(holder: new(people.Organising.Id, people.Bao.Person))
        );

        (
            await program.Program.Run<FollowLeaver, PersonId, int>(
                people.Bao.Person!.Value,
                Caller.Program
            )
        ).Value.ShouldBe(0);
        (
            await program.Program.Run<FollowLeaver, PersonId, int>(
                people.Bao.Person!.Value,
                people.Van
            )
        ).Refused.ShouldBeTrue();
    }

    /// <summary>On SQLite only: the fault is a trigger, and those are written differently in each database.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task One_who_cannot_be_followed_keeps_nobody_waiting_and_is_tried_again(int broken)
    {
        await using var program = await DutyProgram.Start(DatabaseKind.Sqlite);
        var people = program.People;
        Caller[] leavers = [people.Bao, people.Van];
        OpenDuty[] duties =
        [
            .. leavers.Select(leaver =>
                program.Assignment(holder: new(people.Organising.Id, leaver.Person))
            ),
        ];
        var opened = new[] { await program.Open(duties[0]), await program.Open(duties[1]) };
        await Ends(program, people.Bao, program.Now.Today);
        await Ends(program, people.Van, program.Now.Today);
        program.NextDay();
        await program.Sql(
            $"create trigger fault before update on duties_duties when new.code = '{duties[broken].Code}' begin select raise(abort, 'fault'); end"
        );

        await Should.ThrowAsync<AggregateException>(() => Clock(program));
        (await program.View(opened[1 - broken])).Holder!.Person.ShouldBeNull();
        await program.Sql("drop trigger fault");

        (await Clock(program)).ShouldBe(1);
        (await program.View(opened[broken])).Holder!.Person.ShouldBeNull();
    }

    private static async Task Ends(DutyProgram program, Caller whose, DateOnly lastDay) =>
        (
            await program.Program.Run<EndPost, EndPostRequest, Done>(
                new(whose.Post!.Value, lastDay, "Quyết định 15/QĐ-LĐLĐ"),
                Caller.Program
            )
        ).Refusal?.Sentence.Vietnamese.ShouldBeNull();

    private static async Task Heads(DutyProgram program, Caller who, UnitId unit) =>
        (
            await program.Program.Run<AppointPost, AppointPostRequest, PostId>(
                new(
                    who.Person!.Value,
                    unit,
                    "Trưởng Ban Tổ chức",
                    Role.Head,
                    unit,
                    program.Now.Today,
                    null,
                    null
                ),
                Caller.Program
            )
        ).Refusal?.Sentence.Vietnamese.ShouldBeNull();

    private static Task<int> Clock(DutyProgram program) =>
        program.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(work => work.Name == "duties.follow-leavers")
                .CarryOut(Stop)
                .AllDone()
        );

    private static Task<string> Told(DutyProgram program, Guid subject) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FactReading>()
                    .About(subject, Caller.Program, 10, null, Stop)
            )[0]
                .Body.Sentence()
                .Vietnamese
        );
}
