using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chutri.Platform;

/// <summary>The schema as one of the migrations leaves it.</summary>
/// <param name="Id">The migration in this kind of database: <c>20261129154044_Initial</c>.</param>
internal sealed record SchemaState(string Id)
{
    /// <summary>Of the first released program, whose archives do not say it.</summary>
    public const string First = "Initial";

    /// <summary>The same in both kinds of database.</summary>
    public string Name => Id[(Id.IndexOf('_') + 1)..];

    public static SchemaState Newest(AppDatabase db) => new(db.Database.GetMigrations().Last());

    /// <summary>Null where this program does not know it: then it is of a newer one.</summary>
    public static SchemaState? Find(AppDatabase db, string name) =>
        db
            .Database.GetMigrations()
            .Select(id => new SchemaState(id))
            .SingleOrDefault(state => state.Name == name);

    public IReadOnlyList<TableShape> Shapes(AppDatabase db)
    {
        if (this == Newest(db))
        {
            return TableShape.Of(db);
        }

        var all = db.GetService<IMigrationsAssembly>();
        var migration = all.CreateMigration(all.Migrations[Id], db.Database.ProviderName!);
        var model = db.GetService<IModelRuntimeInitializer>()
            .Initialize(migration.TargetModel, designTime: true, validationLogger: null);
        return TableShape.Of(model.GetRelationalModel());
    }
}
