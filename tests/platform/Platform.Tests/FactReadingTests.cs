using System.Text;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

public sealed class FactReadingTests
{
    private static readonly UnitId Library = UnitId.New();

    [Theory, OnBothDatabases]
    public async Task The_journal_is_read_by_who_did_it(DatabaseKind kind)
    {
        await using var program = await Start(kind, 3);
        var (an, binh) = (Person("An"), Person("Bình"));
        await Take(program, "sách 0", an);
        await Take(program, "sách 1", binh);
        await Take(program, "sách 2", an);

        (await Journal(program, new() { Person = an.Person })).ShouldBe(["sách 2", "sách 0"]);
        (await Journal(program, new())).ShouldBe(["sách 2", "sách 1", "sách 0"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_journal_of_a_unit_holds_what_was_done_for_it_and_what_is_about_it(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind, 2);
        await Take(program, "sách 0", Person("An") with { Unit = Library });
        await Take(program, "sách 1", Person("Bình"));

        (await Journal(program, new() { Unit = Library })).ShouldBe(["sách 0"]);
        (await Journal(program, new() { Unit = UnitId.Of(TakeBook.Shelf) })).ShouldBe([
            "sách 1",
            "sách 0",
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task The_journal_of_a_period_begins_and_ends_to_the_moment(DatabaseKind kind)
    {
        await using var program = await Start(kind, 3);
        await Take(program, "sách 0", Person("An"));
        program.Time.Advance(TimeSpan.FromHours(1));
        var begun = program.Now.Utc;
        await Take(program, "sách 1", Person("An"));
        program.Time.Advance(TimeSpan.FromHours(1));
        var ended = program.Now.Utc;
        await Take(program, "sách 2", Person("An"));

        (await Journal(program, new() { FromUtc = begun, BeforeUtc = ended })).ShouldBe(["sách 1"]);
        (await Journal(program, new() { FromUtc = ended })).ShouldBe(["sách 2"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_journal_is_read_by_kinds_and_goes_on_after_the_last_fact_seen(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind, 3);
        for (var book = 0; book < 3; book++)
        {
            await Take(program, $"sách {book}", Person("An"));
        }

        var filter = new JournalFilter { Kinds = ["shelf.book-taken"] };
        var first = await Read(program, filter, 2, null);
        var next = await Read(program, filter, 2, first[^1].Envelope.Id);

        first.Concat(next).Select(Name).ShouldBe(["sách 2", "sách 1", "sách 0"]);
        (await Journal(program, new() { Kinds = ["shelf.book-torn"] })).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Facts_of_one_thing_one_person_or_one_unit_are_found_by_an_index(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind, 1);
        await program.In(async scope =>
        {
            var facts = scope.GetRequiredService<FactReading>();
            var db = scope.GetRequiredService<AppDatabase>();
            var after = Guid.CreateVersion7();
            (string Index, IQueryable<Fact> Question)[] questions =
            [
                ("platform_fact_subjects", facts.OfThing(TakeBook.Shelf, after).Take(50)),
                ("person_id", facts.Of(new() { Person = PersonId.New() }, after).Take(50)),
                ("unit_id", facts.Of(new() { Unit = Library }, after).Take(50)),
            ];
            foreach (var (index, question) in questions)
            {
                var plan = await Plan(db, question);
                plan.ShouldContain(index, Case.Insensitive, plan);
                plan.ShouldNotContain("Seq Scan on platform_fact", Case.Sensitive, plan);
                plan.ShouldNotContain("SCAN platform_fact", Case.Sensitive, plan);
                plan.ShouldNotContain("SCAN f", Case.Sensitive, plan);
            }
        });
    }

    /// <summary>Without rows PostgreSQL would read everything; told not to, it says whether it could do otherwise.</summary>
    private static async Task<string> Plan(AppDatabase db, IQueryable<Fact> question)
    {
        await db.Database.OpenConnectionAsync();
        if (db.IsPostgres)
        {
            await db.Database.ExecuteSqlRawAsync("set enable_seqscan = off");
        }

        await using var command = question.CreateDbCommand();
        command.CommandText =
            (db.IsPostgres ? "explain " : "explain query plan ") + command.CommandText;
        await using var lines = await command.ExecuteReaderAsync();
        var plan = new StringBuilder();
        while (await lines.ReadAsync())
        {
            plan.AppendLine(lines.GetString(lines.FieldCount - 1));
        }

        return plan.ToString();
    }

    private static async Task<TestProgram> Start(DatabaseKind kind, int books)
    {
        var program = await TestProgram.Start(kind, new ShelfModule());
        await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.AddRange(Enumerable.Range(0, books).Select(n => new Book { Name = $"sách {n}" }));
            await db.SaveChangesAsync();
        });
        return program;
    }

    private static async Task Take(TestProgram program, string book, Caller caller) =>
        (await program.Run<TakeBook, string, long>(book, caller)).Refused.ShouldBeFalse();

    private static async Task<IEnumerable<string>> Journal(
        TestProgram program,
        JournalFilter filter
    ) => (await Read(program, filter, 50, null)).Select(Name);

    private static Task<IReadOnlyList<ReadFact>> Read(
        TestProgram program,
        JournalFilter filter,
        int atMost,
        Guid? after
    ) =>
        program.In(scope =>
            scope
                .GetRequiredService<FactReading>()
                .Journal(filter, atMost, after, CancellationToken.None)
        );

    private static string Name(ReadFact fact) => ((BookTaken)fact.Body).Name;

    private static Caller Person(string name) =>
        new()
        {
            Name = name,
            Person = PersonId.New(),
            Post = PostId.New(),
            Role = Role.Officer,
            Door = Door.Page,
        };
}
