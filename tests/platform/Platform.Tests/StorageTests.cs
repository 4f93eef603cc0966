using Chutri.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

public sealed class StorageTests
{
    [Theory, OnBothDatabases]
    public async Task A_file_is_kept_byte_for_byte_and_only_once(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);
        byte[] content = [0, 255, 13, 10, 0, 1, 2];

        var digest = FileStore.Digest(content);
        await program.In(async scope =>
        {
            var files = scope.GetRequiredService<FileStore>();
            await files.Keep(content, digest, program.Now, CancellationToken.None);
            await files.Keep(content, digest, program.Now, CancellationToken.None);
            await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
        });

        var read = await program.In(scope =>
            scope.GetRequiredService<FileStore>().Read(digest, CancellationToken.None)
        );
        read.ShouldBe(content);
    }

    [Fact]
    public async Task PostgreSQL_plans_a_statement_for_the_words_at_hand_however_often_it_was_asked()
    {
        await using var program = await TestProgram.Start(DatabaseKind.Postgres);

        var planned = await program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.SqlQuery<string>(
                    $"select current_setting('plan_cache_mode') as \"Value\""
                )
                .SingleAsync()
        );

        planned.ShouldBe("force_custom_plan");
    }

    [Theory, OnBothDatabases]
    public async Task Numbers_run_without_gap_from_one_also_when_many_ask_at_once(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);

        var numbers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    program.In(scope =>
                        scope.GetRequiredService<Counters>().Next("NV-2026", CancellationToken.None)
                    )
                )
        );

        numbers.Order().ShouldBe(Enumerable.Range(1, 12).Select(n => (long)n));
    }

    [Theory, OnBothDatabases]
    public async Task A_local_moment_is_never_stored(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);

        await Should.ThrowAsync<Exception>(() =>
            program.In(async scope =>
            {
                var files = scope.GetRequiredService<FileStore>();
                var local = new Moment(
                    new DateTime(2026, 11, 25, 9, 0, 0, DateTimeKind.Local),
                    new(2026, 11, 25)
                );
                await files.Keep(new byte[] { 1 }, "4bf5122f", local, CancellationToken.None);
                await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
            })
        );
    }

    [Fact]
    public void A_key_in_an_address_reads_back_as_it_was_and_nothing_else_does()
    {
        Gen.String.Array[2].Sample(keys => Cursor.Read(Cursor.Write(keys), 2)!.SequenceEqual(keys));
        Gen.String.Sample(word => Cursor.Read(word, 2) is null or { Length: 2 });
        Cursor.Read(Cursor.Write("a"), 2).ShouldBeNull();
    }

    [Fact]
    public void Facts_of_one_moment_keep_their_order_whatever_happens_between_them()
    {
        var at = new DateTime(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc);
        List<Guid> ids = [];
        for (var fact = 0; fact < 10_000; fact++)
        {
            ids.Add(TimeOrderedId.Of(at));
            TimeOrderedId.Of(at.AddDays(1));
        }

        ids.OrderBy(id => id.ToString(), StringComparer.Ordinal).ShouldBe(ids);
        ids.ShouldAllBe(id => id.Version == 7 && (id.Variant & 0xC) == 0x8);
        string.CompareOrdinal(
                TimeOrderedId.Of(at.AddMilliseconds(1)).ToString(),
                ids[^1].ToString()
            )
            .ShouldBePositive();
    }

    [Fact]
    public void The_day_is_the_authoritys_own_not_that_of_Greenwich()
    {
        var late = new DateTimeOffset(2026, 11, 24, 18, 30, 0, TimeSpan.Zero);

        Moment.Of(late, TestProgram.Zone).Today.ShouldBe(new DateOnly(2026, 11, 25));
    }
}
