using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

public sealed class OperationRunnerTests
{
    private const string Law = "Luật";

    [Theory, OnBothDatabases]
    public async Task What_is_done_and_its_fact_and_what_follows_from_it_are_kept_together(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);

        (await Take(program, "An")).Value.ShouldBe(1);

        (await Read(program, db => db.Set<Book>().SingleAsync())).TakenBy.ShouldBe("An");
        (await Read(program, db => db.Set<Tally>().SingleAsync())).Count.ShouldBe(1);
        var facts = await program.In(scope =>
            scope
                .GetRequiredService<FactReading>()
                .About(TakeBook.Shelf, Caller.Program, 10, null, CancellationToken.None)
        );
        var fact = facts.ShouldHaveSingleItem();
        fact.Body.ShouldBe(new BookTaken(TakeBook.Shelf, Law, "An"));
        fact.Envelope.PersonName.ShouldBe("An");
        fact.Envelope.At.ShouldBe(program.Now.Utc);
    }

    [Theory, OnBothDatabases]
    public async Task A_fact_says_who_by_which_post_and_what_in_both_languages(DatabaseKind kind)
    {
        await using var program = await Start(kind);

        await program.Run<TakeBook, string, long>(
            Law,
            Person("Lê Thị Thanh Mai") with
            {
                Title = "Phó Chủ tịch",
            }
        );

        var fact = (
            await program.In(scope =>
                scope
                    .GetRequiredService<FactReading>()
                    .About(TakeBook.Shelf, Caller.Program, 1, null, CancellationToken.None)
            )
        ).ShouldHaveSingleItem();
        fact.Sentence()
            .ShouldBe(
                new(
                    "Phó Chủ tịch Lê Thị Thanh Mai lấy sách Luật.",
                    "Lê Thị Thanh Mai (Phó Chủ tịch) took the book Luật."
                )
            );
    }

    [Theory, OnBothDatabases]
    public async Task A_refusal_leaves_nothing_behind_not_even_a_number(DatabaseKind kind)
    {
        await using var program = await Start(kind);
        await Take(program, "An");

        var refusal = (await Take(program, "Bình")).Refusal;

        refusal!.Sentence.Vietnamese.ShouldBe("An đã lấy sách.");
        var next = await program.In(scope =>
            scope.GetRequiredService<Counters>().Next("taken", CancellationToken.None)
        );
        next.ShouldBe(2);
        (await Read(program, db => db.Set<Fact>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_broke_down_half_way_is_not_kept_by_whoever_comes_next_in_the_same_scope(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);

        await program.In(async scope =>
        {
            var runner = scope.GetRequiredService<OperationRunner>();
            await Should.ThrowAsync<IOException>(() =>
                runner.Run(
                    scope.GetRequiredService<TearBook>(),
                    Law,
                    Person("An"),
                    CancellationToken.None
                )
            );
            var next = await runner.Run(
                scope.GetRequiredService<TakeBook>(),
                Law,
                Person("Bình"),
                CancellationToken.None
            );
            next.Refused.ShouldBeFalse();
        });

        (await Read(program, db => db.Set<Book>().SingleAsync())).TakenBy.ShouldBe("Bình");
        (await Read(program, db => db.Set<Fact>().CountAsync())).ShouldBe(1);
        (await Read(program, db => db.Set<Tally>().SingleAsync())).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_press_at_once_one_wins_and_the_others_are_told_who(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);
        string[] people = ["An", "Bình", "Chi", "Dũng", "Em", "Phúc"];

        var outcomes = await Task.WhenAll(people.Select(name => Take(program, name)));

        var winner = (await Read(program, db => db.Set<Book>().SingleAsync())).TakenBy;
        outcomes.Count(outcome => !outcome.Refused).ShouldBe(1);
        foreach (var lost in outcomes.Where(outcome => outcome.Refused))
        {
            lost.Refusal!.Sentence.Vietnamese.ShouldBe($"{winner} đã lấy sách.");
        }

        (await Read(program, db => db.Set<Tally>().SingleAsync())).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_is_turned_away_because_forty_take_numbers_at_the_same_moment(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);
        var books = Enumerable.Range(1, 40).Select(n => $"{Law} {n}").ToList();
        await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.AddRange(books.Select(name => new Book { Name = name }));
            await db.SaveChangesAsync();
        });

        var outcomes = await Task.WhenAll(
            books.Select(book => program.Run<TakeBook, string, long>(book, Person("An")))
        );

        outcomes
            .Select(outcome => outcome.Value)
            .Order()
            .ShouldBe(Enumerable.Range(1, 40).Select(n => (long)n));
    }

    [Theory, OnBothDatabases]
    public async Task Who_waits_too_long_behind_another_is_told_that_the_program_is_busy(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);
        var queue = await program.In(scope =>
            Task.FromResult(scope.GetRequiredService<WriterQueue>())
        );
        queue.Patience = TimeSpan.FromMilliseconds(300);
        var pause = await program.In(scope =>
            Task.FromResult(scope.GetRequiredService<ReadingPause>())
        );
        var first = Task.Run(() => program.Run<ReadBookSlowly, string, Done>(Law, Person("An")));
        await pause.Began;

        var second = await Task.Run(() => Take(program, "Bình"));

        second.Refusal.ShouldBe(PlatformRefusals.Busy);
        pause.End();
        (await first).Refused.ShouldBeFalse();
        (await Take(program, "Chi")).Refusal!.Sentence.Vietnamese.ShouldBe("An đã lấy sách.");
    }

    [Theory, OnBothDatabases]
    public async Task Who_may_not_is_refused_before_anything_runs(DatabaseKind kind)
    {
        await using var program = await Start(kind);

        var refusal = (
            await program.Run<TakeBook, string, long>(
                Law,
                Person("Khách") with
                {
                    Role = Role.Reader,
                }
            )
        ).Refusal;

        refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        refusal.Sentence.Vietnamese.ShouldContain("lấy sách");
    }

    [Theory, OnBothDatabases]
    public async Task Facts_are_never_changed_and_never_removed(DatabaseKind kind)
    {
        await using var program = await Start(kind);
        await Take(program, "An");

        await Should.ThrowAsync<Exception>(() =>
            program.In(scope =>
                scope.GetRequiredService<AppDatabase>().Set<Fact>().ExecuteDeleteAsync()
            )
        );
        await Should.ThrowAsync<Exception>(() =>
            program.In(scope =>
                scope
                    .GetRequiredService<AppDatabase>()
                    .Set<Fact>()
                    .ExecuteUpdateAsync(fact => fact.SetProperty(f => f.Kind, "khác"))
            )
        );
    }

    private static async Task<TestProgram> Start(DatabaseKind kind)
    {
        var program = await TestProgram.Start(kind, new ShelfModule());
        await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(new Book { Name = Law });
            await db.SaveChangesAsync();
        });
        return program;
    }

    private static Task<Outcome<long>> Take(TestProgram program, string name) =>
        program.Run<TakeBook, string, long>(Law, Person(name));

    private static Task<T> Read<T>(TestProgram program, Func<AppDatabase, Task<T>> question) =>
        program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

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
