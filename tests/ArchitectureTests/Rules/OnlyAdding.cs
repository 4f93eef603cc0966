using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// Nodes are upgraded one after the other, so an older program still reads and writes what a migration has brought up: it may add,
/// and take away only what no program of the release before knows (docs/decisions/0027).
/// </summary>
internal static class OnlyAdding
{
    public static IEnumerable<string> Broken(
        string migration,
        IEnumerable<MigrationOperation> operations
    ) => operations.Select(Why).OfType<string>().Select(why => $"{migration}: {why}");

    private static string? Why(MigrationOperation operation) =>
        operation switch
        {
            DropTableOperation drop => $"takes away {drop.Name}",
            DropColumnOperation drop => $"takes away {drop.Table}.{drop.Name}",
            RenameTableOperation rename => $"renames {rename.Name}",
            RenameColumnOperation rename => $"renames {rename.Table}.{rename.Name}",
            AlterColumnOperation { IsNullable: false, OldColumn.IsNullable: true } alter =>
                $"now demands {alter.Table}.{alter.Name}",
            AddColumnOperation
            {
                IsNullable: false,
                DefaultValue: null,
                DefaultValueSql: null,
                ComputedColumnSql: null,
            } add => $"demands {add.Table}.{add.Name} of who does not know it",
            _ => null,
        };
}
