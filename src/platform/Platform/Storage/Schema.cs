using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Brings a database to the schema of this program: the migrations, then what a model cannot say.</summary>
public static class Schema
{
    public static Task Migrate(
        AppDatabase db,
        IEnumerable<ITables> tables,
        CancellationToken stop
    ) =>
        OneAtATime.Run(
            db,
            async () =>
            {
                // To migrate with nothing to do would first compare two whole models: a third of a second of each start.
                if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
                {
                    await db.Database.MigrateAsync(stop);
                }

                await ApplyExtras(db, tables, stop);
            },
            stop
        );

    /// <summary>Was the database brought to a schema that only a newer program knows? An older one must not write into it.</summary>
    public static async Task<bool> IsNewer(AppDatabase db, CancellationToken stop) =>
        await db.Database.CanConnectAsync(stop)
        && (await db.Database.GetAppliedMigrationsAsync(stop))
            .Except(db.Database.GetMigrations())
            .Any();

    public static async Task ApplyExtras(
        AppDatabase db,
        IEnumerable<ITables> tables,
        CancellationToken stop
    )
    {
        await OrderOfBytes.Apply(db, stop);
        foreach (var statement in tables.SelectMany(owner => owner.Extras(db.IsPostgres)))
        {
#pragma warning disable EF1002 // written by the modules, never by a user
            await db.Database.ExecuteSqlRawAsync(
                statement
                    .Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal),
                stop
            );
#pragma warning restore EF1002
        }
    }
}
