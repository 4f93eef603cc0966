using System.CommandLine;
using Chutri.CommandLine;

namespace Chutri.ArchitectureTests;

public sealed class OpeningTests : IDisposable
{
    private readonly string folder = Path.Combine(
        Path.GetTempPath(),
        "chutri_opening_" + Guid.CreateVersion7().ToString("n")
    );

    [Fact]
    public async Task A_mistyped_folder_is_said_and_nothing_is_made_there()
    {
        (await Doctor()).ShouldBe(2);
        (await Importing()).ShouldBe(2);
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task The_doctor_looks_at_what_database_migrate_made()
    {
        (await Migrate()).ShouldBe(0);
        (await Doctor()).ShouldBe(0);
        (await Importing()).ShouldBe(0);
    }

    [Fact]
    public async Task An_empty_file_in_place_of_the_data_is_not_filled()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "chutri.db"),
            [],
            TestContext.Current.CancellationToken
        );

        (await Doctor()).ShouldBe(2);
        (await Importing()).ShouldBe(2);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<int> Doctor() => Run(DoctorCommand.Make(), "doctor");

    private Task<int> Migrate() => Run(DatabaseCommand.Make(), "database", "migrate");

    /// <summary>Any verb of a module.</summary>
    private Task<int> Importing()
    {
        var verb = new Command("work");
        new CommandRunner().Opens(verb, (_, _, _) => Task.FromResult(0));
        return Run(verb, "work");
    }

    private Task<int> Run(Command verb, params string[] words) =>
        new RootCommand { verb }
            .Parse([.. words, "--data", folder])
            .InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
