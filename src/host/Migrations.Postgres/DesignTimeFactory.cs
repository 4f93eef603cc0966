using Chutri.ModuleList;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore.Design;

namespace Chutri.Migrations.Postgres;

internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDatabase>
{
    public AppDatabase CreateDbContext(string[] args) =>
        WholeModel.Database(new DatabaseChoice.Postgres("Host=localhost;Database=design"));
}
