using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.ArchitectureTests.Violations;

/// <summary>Counter-example: a table for which nobody wrote a migration.</summary>
internal sealed class UnmigratedTables : ITables
{
    public void Configure(ModelBuilder model) =>
        model.Entity<Unmigrated>().ToTable("violations_unmigrated").HasKey(row => row.Id);
}

internal sealed class Unmigrated
{
    public int Id { get; init; }
}
