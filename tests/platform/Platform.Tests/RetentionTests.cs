using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>Rules of retention: carried out by the program, changed within their bounds. <see cref="CarryOutRetention"/>, <see cref="ChangeRetention"/>.</summary>
public sealed class RetentionTests
{
    private const string Nodes = "platform.nodes";

    private static readonly Caller Whole = new()
    {
        Person = PersonId.New(),
        Name = "Lê Thị Thanh Mai",
        Post = PostId.New(),
        Title = "Quản trị",
        Role = Role.Administrator,
        Door = Door.Page,
    };

    [Theory, OnBothDatabases, Retains(Nodes)]
    public async Task A_machine_that_went_away_is_forgotten_and_one_that_runs_is_not(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);
        await Seen(program, "máy-cũ");
        program.Time.Advance(TimeSpan.FromDays(1));
        await Seen(program, "máy-mới");

        (await program.CarryOut(Nodes)).ShouldBe(0);
        program.Time.Advance(TimeSpan.FromMinutes(1));
        (await program.CarryOut(Nodes)).ShouldBe(1);
        (await program.CarryOut(Nodes)).ShouldBe(0);

        (await Machines(program)).ShouldBe(["máy-mới"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_run_that_took_something_out_leaves_one_fact_with_the_number(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);
        foreach (var machine in new[] { "một", "hai", "ba" })
        {
            await Seen(program, machine);
        }

        await program.CarryOut(Nodes);
        program.Time.Advance(TimeSpan.FromDays(2));
        await program.CarryOut(Nodes);
        await program.CarryOut(Nodes);

        (await Facts(program))
            .ShouldHaveSingleItem()
            .ShouldBe(
                "Chutri xóa 3 mục đã hết thời hạn lưu giữ 1 ngày: tên các máy đã chạy chương trình."
            );
        var rule = await program.Rule(Nodes);
        (rule.TakenOut, rule.LastTakenOut, rule.LastTakenOutAt).ShouldBe((3, 3, program.Now.Utc));
    }

    [Theory, OnBothDatabases]
    public async Task Another_period_is_kept_to_from_then_on_and_its_reason_stands(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);
        await Seen(program, "máy-cũ");

        (await Change(program, "5", "theo dõi máy chủ lâu hơn", Whole)).Refusal.ShouldBeNull();

        program.Time.Advance(TimeSpan.FromDays(5));
        (await program.CarryOut(Nodes)).ShouldBe(0);
        program.Time.Advance(TimeSpan.FromMinutes(1));
        (await program.CarryOut(Nodes)).ShouldBe(1);
        (await program.Rule(Nodes)).Period.ShouldBe(KeptFor.Days(5));
        (await Facts(program))[^1].ShouldContain("từ 1 ngày thành 5 ngày");
    }

    [Theory, OnBothDatabases]
    public async Task A_period_outside_the_bounds_and_one_without_a_reason_are_refused_at_once(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);

        var wrong = await Change(program, "31", " ", Whole);
        var text = await Change(program, "một tuần", "vì cần", Whole);
        var same = await Change(program, "1", "vì cần", Whole);

        wrong.Refusal!.Fields.Select(field => field.Field).ShouldBe(["period", "reason"]);
        wrong.Refusal.Fields[0].Sentence.Vietnamese.ShouldContain("từ 1 ngày đến 30 ngày");
        text.Refusal!.Fields.Select(field => field.Field).ShouldBe(["period"]);
        same.Refusal!.Code.ShouldBe("retention-already-so");
        (await Facts(program)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Only_an_administrator_over_the_whole_authority_changes_a_period(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);

        var part = await Change(program, "5", "vì cần", Whole with { Over = UnitId.New() });
        var head = await Change(program, "5", "vì cần", Whole with { Role = Role.Head });
        var byHand = await program.Run<CarryOutRetention, IRetain, int>(null!, Whole);

        part.Refusal!.Code.ShouldBe("role-may-not");
        head.Refusal!.Code.ShouldBe("role-may-not");
        byHand.Refusal!.Code.ShouldBe("role-may-not");
    }

    private static Task<Outcome<Done>> Change(
        TestProgram program,
        string period,
        string reason,
        Caller by
    ) =>
        program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    scope.GetRequiredService<ChangeRetention>(),
                    new ChangeRetentionForm(period, reason).Parse(
                        scope.GetRequiredService<RetentionBook>().Find(Nodes)!
                    ),
                    by,
                    CancellationToken.None
                )
        );

    private static Task Seen(TestProgram program, string machine) =>
        program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(
                new Node
                {
                    Id = Guid.CreateVersion7(),
                    Machine = machine,
                    Version = "1.0.0",
                    StartedAt = program.Now.Utc,
                    SeenAt = program.Now.Utc,
                }
            );
            await db.SaveChangesAsync();
        });

    private static Task<List<string>> Machines(TestProgram program) =>
        program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Node>()
                .Select(node => node.Machine)
                .ToListAsync()
        );

    private static Task<string[]> Facts(TestProgram program) =>
        program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FactReading>()
                    .Journal(new(), 50, null, CancellationToken.None)
            )
                .Select(fact => fact.Sentence().Vietnamese)
                .ToArray()
        );
}
