using Chutri.ArchitectureTests.Rules;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Chutri.ArchitectureTests;

public sealed class MigrationTests
{
    [Theory, OnBothDatabases]
    public async Task A_migration_takes_nothing_away_from_an_older_program_that_still_runs(
        DatabaseKind kind
    )
    {
        await using var fresh = FreshDatabase.Of(kind);
        var all = fresh.Db.GetService<IMigrationsAssembly>();

        all.Migrations.SelectMany(one =>
                OnlyAdding.Broken(
                    one.Key[(one.Key.IndexOf('_') + 1)..],
                    all.CreateMigration(one.Value, fresh.Db.Database.ProviderName!).UpOperations
                )
            )
            .ShouldBeEmpty();
        all.Migrations.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_migration_that_an_older_program_cannot_live_with_is_found() =>
        OnlyAdding
            .Broken(
                "Later",
                [
                    new DropColumnOperation { Table = "units", Name = "code" },
                    new RenameColumnOperation
                    {
                        Table = "units",
                        Name = "name",
                        NewName = "title",
                    },
                    new AddColumnOperation { Table = "units", Name = "rank" },
                    new AddColumnOperation
                    {
                        Table = "units",
                        Name = "note",
                        IsNullable = true,
                    },
                ]
            )
            .ShouldBe([
                "Later: takes away units.code",
                "Later: renames units.name",
                "Later: demands units.rank of who does not know it",
            ]);
}
