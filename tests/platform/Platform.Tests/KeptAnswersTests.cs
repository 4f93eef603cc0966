using System.Text;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>The same request sent again under its key.</summary>
public sealed class KeptAnswersTests
{
    private const string Law = "Luật";
    private static readonly PersonId An = PersonId.New();

    [Theory, OnBothDatabases]
    public async Task What_was_done_is_answered_again_and_not_done_again(DatabaseKind kind)
    {
        await using var program = await Start(kind);

        var first = await Take(program, "khóa-1");
        var again = await Take(program, "khóa-1");
        var other = await Take(program, "khóa-2");

        again.Value.ShouldBe(first.Value);
        other.Refusal!.Code.ShouldBe("book-taken");
        (await Count<Fact>(program)).ShouldBe(1);
        (await Read(program, db => db.Set<Tally>().SingleAsync())).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_done_before_the_program_broke_down_is_known_afterwards(
        DatabaseKind kind
    )
    {
        var accident = new LostAnswer();
        await using var program = await Start(kind, accident);

        accident.Arm();
        await Should.ThrowAsync<IOException>(() => Take(program, "khóa-1"));
        var again = await Take(program, "khóa-1");

        again.Value.ShouldBe(1);
        (await Count<Fact>(program)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Of_the_same_request_sent_many_times_at_once_one_is_done_and_all_are_answered_alike(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Take(program, "khóa-1"))
        );

        outcomes.Select(outcome => outcome.Value).ShouldBe(Enumerable.Repeat(1L, 6));
        (await Count<Fact>(program)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_key_used_for_something_else_is_refused_and_nothing_is_done(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);
        await Take(program, "khóa-1");

        var other = await Take(program, "khóa-1", digest: "khác");

        other.Refusal!.Code.ShouldBe("idempotency-key-reused");
        (await Count<Fact>(program)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_refused_may_succeed_when_it_is_sent_again(DatabaseKind kind)
    {
        await using var program = await Start(kind);
        await Take(program, "của-Bình");
        (await Take(program, "khóa-1")).Refusal!.Code.ShouldBe("book-taken");
        await Read(
            program,
            db =>
                db.Set<Book>()
                    .ExecuteUpdateAsync(book => book.SetProperty(b => b.TakenBy, (string?)null))
        );

        (await Take(program, "khóa-1")).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases, Retains("platform.kept-answers")]
    public async Task What_is_kept_cannot_be_read_without_the_key_and_goes_after_a_week(
        DatabaseKind kind
    )
    {
        await using var program = await Start(kind);
        await program.In(async scope =>
        {
            Begin(scope, "khóa-1", "như cũ");
            await Run(scope);
            await scope
                .GetRequiredService<KeptAnswers>()
                .KeepWhole(
                    () => new(201, new Dictionary<string, string>(), "mật khẩu"u8.ToArray()),
                    CancellationToken.None
                );
        });

        var kept = await Read(program, db => db.Set<KeptAnswer>().ToListAsync());
        kept.Count.ShouldBe(2);
        kept.ShouldAllBe(row => !row.Key.Contains("khóa"));
        kept.Select(row => Encoding.Latin1.GetString(row.Sealed))
            .ShouldAllBe(text => !text.Contains("status"));
        var whole = await program.In(scope =>
        {
            Begin(scope, "khóa-1", "như cũ");
            return scope.GetRequiredService<KeptAnswers>().Whole(CancellationToken.None);
        });
        Encoding.UTF8.GetString(whole!.Value.Value.Content).ShouldBe("mật khẩu");

        program.Time.Advance(TimeSpan.FromDays(7));
        (await Remove(program)).ShouldBe(0);
        program.Time.Advance(TimeSpan.FromSeconds(1));
        (await Remove(program)).ShouldBe(2);
        (await Count<KeptAnswer>(program)).ShouldBe(0);
    }

    private static Task<int> Remove(TestProgram program) =>
        program.CarryOut("platform.kept-answers");

    private static async Task<TestProgram> Start(DatabaseKind kind, params Module[] more)
    {
        var program = await TestProgram.Start(kind, [new ShelfModule(), .. more]);
        await Read(
            program,
            db =>
            {
                db.Add(new Book { Name = Law });
                return db.SaveChangesAsync();
            }
        );
        return program;
    }

    private static Task<Outcome<long>> Take(
        TestProgram program,
        string key,
        string digest = "như cũ"
    ) =>
        program.In(scope =>
        {
            Begin(scope, key, digest);
            return Run(scope);
        });

    private static void Begin(IServiceProvider scope, string key, string digest) =>
        scope.GetRequiredService<KeyedRequest>().Begin(An, key, _ => Task.FromResult(digest));

    private static Task<Outcome<long>> Run(IServiceProvider scope) =>
        scope
            .GetRequiredService<OperationRunner>()
            .Run(
                scope.GetRequiredService<TakeBook>(),
                Law,
                new Caller
                {
                    Name = "An",
                    Person = An,
                    Post = PostId.New(),
                    Role = Role.Officer,
                    Door = Door.Api,
                },
                CancellationToken.None
            );

    private static Task<int> Count<T>(TestProgram program)
        where T : class => Read(program, db => db.Set<T>().CountAsync());

    private static Task<T> Read<T>(TestProgram program, Func<AppDatabase, Task<T>> question) =>
        program.In(scope => question(scope.GetRequiredService<AppDatabase>()));
}
