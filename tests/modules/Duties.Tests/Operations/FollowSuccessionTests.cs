using Chutri.Duties.Laws;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Operations;

/// <summary>The propaganda board is merged into the organisation board.</summary>
public sealed class FollowSuccessionTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task What_the_unit_led_and_held_open_goes_to_the_successor(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var led = await program.Open(
            program.Assignment(new(2026, 11, 27), new(people.Propaganda.Id, people.Lan.Person)) with
            {
                LeadUnit = people.Propaganda.Id,
                Accountable = people.Trang.Person,
            }
        );

        await Merge(program);

        var duty = await program.View(led);
        duty.LeadUnit.ShouldBe(people.Organising.Id);
        duty.Accountable.ShouldBe(people.Van.Person);
        duty.Holder.ShouldBe(new Holder(people.Organising.Id, null));
        duty.Next.ShouldBe(NextStep.Acknowledge);
        duty.Holdings.Count.ShouldBe(2);
        duty.Holdings[0].UnitName.ShouldBe("Ban Tuyên giáo");
        duty.Holdings[0].Why.ShouldBe(PassReason.Reorganization);
        duty.Holdings[0].Note.ShouldBe("Quyết định số 12-QĐ/LĐLĐ");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_closed_keeps_the_old_unit(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var id = await program.Open(
            program.Assignment(holder: new(people.Propaganda.Id, null)) with
            {
                LeadUnit = people.Propaganda.Id,
            }
        );
        await program.Do(book => book.Close(id, null, program.Now, Stop));

        await Merge(program);

        (await program.View(id)).LeadUnit.ShouldBe(people.Propaganda.Id);
    }

    [Theory, OnBothDatabases]
    public async Task The_laws_hold_and_each_thing_shows_the_fact(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        var duty = program.Assignment(new(2026, 11, 27)) with { LeadUnit = people.Propaganda.Id };
        await program.Open(duty);
        await program.Open(program.Assignment(holder: new(people.Propaganda.Id, null)));

        await Merge(program);

        (await program.Check<OneLead>()).Broken.ShouldBe(0);
        (await program.Check<OneHolder>()).Broken.ShouldBe(0);
        (await program.Check<HoldingsTile>()).Broken.ShouldBe(0);
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
        var facts = await program.Program.In(scope =>
            scope
                .GetRequiredService<FactReading>()
                .About(duty.Subject, Caller.Program, 10, null, Stop)
        );
        facts
            .ShouldHaveSingleItem()
            .Body.Sentence()
            .Vietnamese.ShouldBe("chuyển 2 việc đang mở từ Ban Tuyên giáo sang Ban Tổ chức");
    }

    [Theory, OnBothDatabases]
    public async Task The_preview_says_how_much_will_move(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        await program.Open(program.Assignment() with { LeadUnit = people.Propaganda.Id });
        await program.Open(program.Assignment(holder: new(people.Propaganda.Id, null)));
        await program.Open(program.Assignment() with { OwedToUnit = people.Propaganda.Id });

        var work = await program.Program.In(scope =>
            scope
                .GetServices<IReorganizationEffects>()
                .Single()
                .HeldOpenBy([people.Propaganda.Id], Stop)
        );

        work.Select(some => (some.What.Vietnamese, some.Count))
            .ShouldBe([
                ("chủ trì 1 việc", 1),
                ("giữ 1 việc nơi khác chủ trì", 1),
                ("chờ kết quả của 1 việc đã giao", 1),
            ]);
    }

    private static Task Merge(DutyProgram program) =>
        program.Program.In(async scope =>
        {
            var people = program.People;
            var outcome = await scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    new Merging(
                        scope.GetRequiredService<AppDatabase>(),
                        new UnitSucceeded(
                            people.Propaganda.Id,
                            people.Propaganda.Name,
                            people.Organising.Id,
                            people.Organising.Name,
                            program.Now.Today,
                            "Quyết định số 12-QĐ/LĐLĐ"
                        )
                    ),
                    0,
                    Caller.Program,
                    Stop
                );
            outcome.Refused.ShouldBeFalse();
        });

    /// <summary>Tells the news as the reorganization does.</summary>
    private sealed class Merging(AppDatabase db, UnitSucceeded fact) : IOperation<int, Done>
    {
        public Act Act { get; } = new("test-merge", new("sáp nhập", "merge"), Act.Everybody);

        public Task<Outcome<Done>> Run(
            int request,
            Caller caller,
            Moment now,
            CancellationToken stop
        )
        {
            db.Record(fact, caller, now);
            return Task.FromResult<Outcome<Done>>(new Done());
        }
    }
}
