using Chutri.Demonstration;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(Chutri.Host.Tests.ToldDemonstration))]

namespace Chutri.Host.Tests;

/// <summary>The demonstration as it stands at 09:00 on Wednesday 25 November 2026; told once, copied for each test that needs it.</summary>
public sealed class ToldDemonstration : IAsyncLifetime
{
    public static readonly DateTimeOffset Nine = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-host-");
    private int copies;

    private string Told => Path.Combine(folder.FullName, "told.db");

    public async ValueTask InitializeAsync()
    {
        var stop = TestContext.Current.CancellationToken;
        var choice = new DatabaseChoice.Sqlite(Told);
        await using (var app = WebProgram.Build(choice, urls: null, quiet: true))
        {
            await WebProgram.Prepare(app, stop);
        }

        var time = new FakeTimeProvider(Nine);
        await DemonstrationStory.Tell(choice, TestProgram.Zone, time, stop, QuickPasswords.AddTo);
        await using (var connection = new SqliteConnection($"Data Source={Told}"))
        {
            await connection.OpenAsync(stop);
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            await checkpoint.ExecuteNonQueryAsync(stop);
        }

        SqliteConnection.ClearAllPools();
    }

    /// <summary>A data folder of its own with the whole demonstration in it.</summary>
    public string Copy()
    {
        var copy = folder.CreateSubdirectory($"data-{Interlocked.Increment(ref copies)}");
        File.Copy(Told, Path.Combine(copy.FullName, "chutri.db"));
        return copy.FullName;
    }

    /// <summary>An empty folder.</summary>
    public string Empty() =>
        folder.CreateSubdirectory($"empty-{Interlocked.Increment(ref copies)}").FullName;

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
