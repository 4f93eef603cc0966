using Chutri.ModuleList;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore.Design;

namespace Chutri.Migrations.Sqlite;

internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDatabase>
{
    public AppDatabase CreateDbContext(string[] args) =>
        WholeModel.Database(
            new DatabaseChoice.Sqlite(Path.Combine(Path.GetTempPath(), "chutri-design.db"))
        );
}
