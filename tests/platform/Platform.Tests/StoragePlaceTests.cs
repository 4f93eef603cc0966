using Chutri.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>The place where data is kept fails: nothing is acknowledged into the void, and who only looks is not kept from it.</summary>
public sealed class StoragePlaceTests
{
    [Fact]
    public async Task A_data_file_taken_away_while_it_is_open_takes_no_act_until_it_is_back()
    {
        await using var program = await Shelf(DatabaseKind.Sqlite);
        var file = ((DatabaseChoice.Sqlite)program.Choice).File;
        (await Take(program, "Luật")).Refusal.ShouldBeNull();

        File.Move(file, file + ".away");
        (await Take(program, "Sử")).Refusal.ShouldBe(PlatformRefusals.DatabaseAway);
        (await Take(program, "Sử")).Refusal.ShouldBe(PlatformRefusals.DatabaseAway);
        File.Exists(file).ShouldBeFalse();

        File.Move(file + ".away", file);
        (await Take(program, "Sử")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Another_file_put_in_its_place_is_the_one_that_acts_are_written_to()
    {
        await using var program = await Shelf(DatabaseKind.Sqlite);
        var file = ((DatabaseChoice.Sqlite)program.Choice).File;
        await program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)")
        );
        File.Copy(file, file + ".restored");
        File.Move(file + ".restored", file, overwrite: true);

        (await Take(program, "Luật")).Refusal.ShouldBe(PlatformRefusals.DatabaseAway);
        (await Take(program, "Luật")).Refusal.ShouldBeNull();

        await using var beside = new SqliteConnection($"Data Source={file};Pooling=False");
        await beside.OpenAsync(TestContext.Current.CancellationToken);
        await using var count = new SqliteCommand("select count(*) from platform_facts", beside);
        (await count.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(1L);
    }

    [Theory, OnBothDatabases]
    public async Task A_note_that_cannot_be_written_keeps_nobody_from_reading(DatabaseKind kind)
    {
        await using var program = await Shelf(kind);

        var (written, read) = await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync(
                db.IsPostgres ? "set default_transaction_read_only = on" : "pragma query_only = on"
            );
            var noted = await db.WriteUnlessBusy(
                () =>
                    db.Set<Book>()
                        .ExecuteUpdateAsync(book => book.SetProperty(b => b.TakenBy, "An")),
                CancellationToken.None
            );
            return (noted, await db.Set<Book>().CountAsync());
        });

        written.ShouldBeFalse();
        read.ShouldBe(2);
    }

    private static async Task<TestProgram> Shelf(DatabaseKind kind)
    {
        var program = await TestProgram.Start(kind, new ShelfModule());
        await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.AddRange(new Book { Name = "Luật" }, new Book { Name = "Sử" });
            await db.SaveChangesAsync();
        });
        return program;
    }

    private static Task<Outcome<long>> Take(TestProgram program, string book) =>
        program.Run<TakeBook, string, long>(
            book,
            new()
            {
                Name = "An",
                Person = PersonId.New(),
                Post = PostId.New(),
                Role = Role.Officer,
                Door = Door.Api,
            }
        );
}
