using Chutri.Testing;

namespace Chutri.Faults.Tests.Kills;

/// <summary>
/// A program killed in the middle of work has lost nothing that it had acknowledged, does nothing twice when it is asked again, and
/// leaves nothing half done.
/// </summary>
public sealed class KillTests
{
    [Fact]
    public Task A_killed_program_loses_no_acknowledged_act_and_doubles_none() =>
        Task.WhenAll(
            Campaign.Run(DatabaseKind.Sqlite, Figures.Kills, Figures.Seed),
            Campaign.Run(DatabaseKind.Postgres, Figures.Kills, Figures.Seed)
        );

    [Fact]
    public Task A_killed_program_loses_no_acknowledged_check_in_and_counts_nobody_twice() =>
        Task.WhenAll(
            CheckInKills.Run(DatabaseKind.Sqlite, Figures.Kills, Figures.Seed),
            CheckInKills.Run(DatabaseKind.Postgres, Figures.Kills, Figures.Seed)
        );
}
