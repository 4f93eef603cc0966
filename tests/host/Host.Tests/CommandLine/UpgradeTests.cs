using Chutri.CommandLine;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.CommandLine;

/// <summary>
/// Data of every released program opens with this one. <c>Released/</c> holds a backup of the demonstration made by each release.
/// </summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-upgrade-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind, string> Releases =>
        new(
            from kind in new[] { DatabaseKind.Sqlite, DatabaseKind.Postgres }
            from file in Directory.EnumerateFiles(Released, "*.zip")
            select (kind, Path.GetFileName(file))
        );

    private static string Released => Path.Combine(AppContext.BaseDirectory, "Released");

    [Theory, MemberData(nameof(Releases))]
    public async Task A_backup_of_an_older_release_is_brought_in_upgraded_and_keeps_every_law(
        DatabaseKind kind,
        string release
    )
    {
        await using var target = await TestDatabase.Empty(kind);
        List<string> broken = [];

        var restored = await Restoring.Into(
            target.Choice,
            new(Path.Combine(Released, release)),
            async services =>
            {
                var db = services.GetRequiredService<AppDatabase>();
                (await db.Database.GetPendingMigrationsAsync(Stop)).ShouldBeEmpty();
                broken.AddRange(
                    from pair in await DoctorCommand.Check(services, Stop)
                    where pair.Finding.Broken > 0
                    select pair.Law.Code
                );
            },
            Stop
        );

        restored.Refusal.ShouldBeNull();
        restored.Value.Rows.ShouldBeGreaterThan(10_000);
        broken.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Two_programs_that_start_together_on_an_empty_database_upgrade_it_once(
        DatabaseKind kind
    )
    {
        await using var place = await TestDatabase.Empty(kind);
        await using var one = WebProgram.Build(place.Choice, urls: null, quiet: true);
        await using var other = WebProgram.Build(place.Choice, urls: null, quiet: true);

        await Task.WhenAll(
            Task.Run(() => WebProgram.Prepare(one, Stop), Stop),
            Task.Run(() => WebProgram.Prepare(other, Stop), Stop)
        );

        await using var scope = one.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        var applied = (await db.Database.GetAppliedMigrationsAsync(Stop)).ToList();
        applied.ShouldBe(db.Database.GetMigrations());
    }

    /// <summary>A program killed in its very first moment leaves a file in which nothing is yet.</summary>
    [Fact]
    public async Task A_data_file_that_was_only_just_made_is_brought_up_as_if_there_were_none()
    {
        var file = Path.Combine(folder.FullName, "chutri.db");
        await File.WriteAllBytesAsync(file, [], Stop);
        await using var app = WebProgram.Build(
            new DatabaseChoice.Sqlite(file),
            urls: null,
            quiet: true
        );

        await WebProgram.Prepare(app, Stop);

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        (await db.Database.GetPendingMigrationsAsync(Stop)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task An_older_program_writes_nothing_into_data_of_a_newer_one(DatabaseKind kind)
    {
        await using var place = await TestDatabase.Empty(kind);
        await using var app = WebProgram.Build(place.Choice, urls: null, quiet: true);
        await WebProgram.Prepare(app, Stop);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        (await Schema.IsNewer(db, Stop)).ShouldBeFalse();
        await db.Database.ExecuteSqlRawAsync(
            "insert into \"__EFMigrationsHistory\" (migration_id, product_version) values ('29990101000000_Later', '99')",
            Stop
        );

        (await Schema.IsNewer(db, Stop)).ShouldBeTrue();
        (
            await Serving.Until(place.Choice, "--database", "http://127.0.0.1:0", null, Stop)
        ).ShouldBe(Exit.BadInput);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
