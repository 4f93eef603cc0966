using System.IO.Compression;
using System.Text;
using Chutri.CommandLine;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.CommandLine;

/// <summary>A backup is one file that holds everything, proves itself, and never lands on top of anything.</summary>
public sealed class BackupTests(ToldDemonstration told) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-backup-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DatabaseChoice In(string data) =>
        new DatabaseChoice.Sqlite(Path.Combine(data, "chutri.db"));

    [Theory, OnBothDatabases]
    public async Task What_was_restored_is_row_for_row_what_was_backed_up_and_keeps_every_law(
        DatabaseKind kind
    )
    {
        var archive = await BackUp(In(told.Copy()));
        await using var target = await TestDatabase.Empty(kind);

        var restored = await Restoring.Into(target.Choice, archive, EveryLawHolds, Stop);

        restored.Refused.ShouldBeFalse();
        restored.Value.Rows.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public async Task From_SQLite_to_PostgreSQL_and_back_nothing_has_changed()
    {
        var start = In(told.Copy());
        await using var postgres = await TestDatabase.Empty(DatabaseKind.Postgres);
        await using var back = await TestDatabase.Empty(DatabaseKind.Sqlite);

        (
            await Restoring.Into(postgres.Choice, await BackUp(start), null, Stop)
        ).Refused.ShouldBeFalse();
        (await Digests(postgres.Choice))
            .Select(table => table.Name)
            .Intersect(await TablesWithoutFigures(postgres.Choice))
            .ShouldBeEmpty("the server plans blindly");
        (
            await Restoring.Into(back.Choice, await BackUp(postgres.Choice), null, Stop)
        ).Refused.ShouldBeFalse();

        ArchiveManifest
            .Differences(await Digests(start), await Digests(back.Choice))
            .ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_place_in_which_something_was_done_is_never_overwritten(DatabaseKind kind)
    {
        var archive = await BackUp(In(told.Copy()));
        await using var target = await TestDatabase.Empty(kind);
        (await Restoring.Into(target.Choice, archive, null, Stop)).Refused.ShouldBeFalse();
        var before = await Digests(target.Choice);

        var again = await Restoring.Into(target.Choice, archive, null, Stop);

        again.Refusal.ShouldNotBeNull().Code.ShouldBe("archive-target-not-empty");
        ArchiveManifest.Differences(before, await Digests(target.Choice)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_row_is_noticed_and_nothing_of_the_backup_is_written(
        DatabaseKind kind
    )
    {
        var archive = await BackUp(In(told.Copy()));
        Change(archive, "tables/organization_people.jsonl", text => text.Replace('1', '2'));
        await using var target = await TestDatabase.Empty(kind);

        var refused = await Restoring.Into(target.Choice, archive, null, Stop);

        refused
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldBe(
                "Bản sao lưu bị hỏng ở phần organization_people. Chưa ghi gì cả; hãy dùng bản sao lưu khác."
            );
        if (kind is DatabaseKind.Sqlite)
        {
            File.Exists(((DatabaseChoice.Sqlite)target.Choice).File).ShouldBeFalse();
        }
        else
        {
            (await Digests(target.Choice)).Sum(table => table.Rows).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("\"tables\":[", "\"others\":[")]
    [InlineData("platform_counters", "platform_numbers")]
    public async Task A_manifest_that_leaves_a_table_out_is_no_manifest(string words, string other)
    {
        var archive = await BackUp(In(told.Copy()));
        Change(
            archive,
            "manifest.json",
            text => text.Replace(words, other, StringComparison.Ordinal)
        );
        await using var target = await TestDatabase.Empty(DatabaseKind.Sqlite);

        var refused = await Restoring.Into(target.Choice, archive, null, Stop);

        refused
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldStartWith("Tệp này không phải bản sao lưu của Chutri");
    }

    [Fact]
    public async Task A_lost_original_file_is_noticed()
    {
        var archive = await BackUp(In(told.Copy()));
        using (var zip = ZipFile.Open(archive.FullName, ZipArchiveMode.Update))
        {
            zip.Entries.Where(entry =>
                    entry.FullName.StartsWith("files/", StringComparison.Ordinal)
                )
                .MaxBy(entry => entry.Length)!
                .Delete();
        }

        await using var target = await TestDatabase.Empty(DatabaseKind.Sqlite);

        var refused = await Restoring.Into(target.Choice, archive, null, Stop);

        refused
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.English.ShouldContain("platform_files");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Không phải tệp zip")]
    public async Task A_file_that_is_no_backup_is_called_so(string content)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "other.zip"));
        await File.WriteAllTextAsync(file.FullName, content, Stop);
        await using var target = await TestDatabase.Empty(DatabaseKind.Sqlite);

        var refused = await Restoring.Into(target.Choice, file, null, Stop);

        refused
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldStartWith("Tệp này không phải bản sao lưu của Chutri");
    }

    [Fact]
    public async Task A_backup_that_was_cut_short_is_no_backup()
    {
        var archive = await BackUp(In(told.Copy()));
        await using (var cut = archive.OpenWrite())
        {
            cut.SetLength(archive.Length / 2);
        }

        await using var target = await TestDatabase.Empty(DatabaseKind.Sqlite);

        (await Restoring.Into(target.Choice, archive, null, Stop)).Refused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        var data = In(told.Copy());
        var archive = await BackUp(data);
        var before = await File.ReadAllBytesAsync(archive.FullName, Stop);

        await using var app = WebProgram.Build(data, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        var again = await ArchiveFile.Make(scope.ServiceProvider, archive, Stop);

        again.Refused.ShouldBeTrue();
        (await File.ReadAllBytesAsync(archive.FullName, Stop)).ShouldBe(before);
        folder.GetFiles().ShouldHaveSingleItem();
    }

    [Theory, OnBothDatabases]
    public async Task A_backup_shows_one_moment_while_others_keep_working(DatabaseKind kind)
    {
        await using var target = await TestDatabase.Empty(kind);
        (
            await Restoring.Into(target.Choice, await BackUp(In(told.Copy())), null, Stop)
        ).Refused.ShouldBeFalse();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => KeepWriting(target.Choice, enough.Token), Stop);

        var archive = await BackUp(target.Choice, "during.zip");
        await enough.CancelAsync();
        var written = await writing;

        written.ShouldBeGreaterThan(0);
        var pairs = Lines(archive, "tables/platform_counters.jsonl")
            .Where(line => line.Contains("backup-", StringComparison.Ordinal))
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .ToDictionary(
                row => row.GetProperty("name").GetString()!,
                row => row.GetProperty("value").GetInt64()
            );
        pairs.GetValueOrDefault("backup-a").ShouldBe(pairs.GetValueOrDefault("backup-b"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Two counters that every transaction moves together, in tables' order first the later one.</summary>
    private static async Task<int> KeepWriting(DatabaseChoice choice, CancellationToken enough)
    {
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        var times = 0;
        while (!enough.IsCancellationRequested)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
            var counters = scope.ServiceProvider.GetRequiredService<Counters>();
            await using var both = await db.Database.BeginTransactionAsync(Stop);
            await counters.Next("backup-a", Stop);
            await counters.Next("backup-b", Stop);
            await both.CommitAsync(Stop);
            times++;
        }

        return times;
    }

    private static async Task EveryLawHolds(IServiceProvider services) =>
        (await DoctorCommand.Check(services, Stop))
            .Where(pair => pair.Finding.Broken > 0)
            .Select(pair => pair.Law.Code)
            .ShouldBeEmpty();

    private async Task<FileInfo> BackUp(DatabaseChoice choice, string? name = null)
    {
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        var file = new FileInfo(
            Path.Combine(folder.FullName, name ?? Path.GetRandomFileName() + ".zip")
        );
        (await ArchiveFile.Make(scope.ServiceProvider, file, Stop)).Refused.ShouldBeFalse();
        file.Refresh();
        return file;
    }

    private static async Task<IReadOnlyList<ArchivedTable>> Digests(DatabaseChoice choice)
    {
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ArchiveWriter>().Digests(Stop);
    }

    private static void Change(FileInfo archive, string entry, Func<string, string> change)
    {
        using var zip = ZipFile.Open(archive.FullName, ZipArchiveMode.Update);
        var old = zip.GetEntry(entry)!;
        string text;
        using (var reader = new StreamReader(old.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        old.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(change(text));
    }

    private static string[] Lines(FileInfo archive, string entry)
    {
        using var zip = ZipFile.OpenRead(archive.FullName);
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Of which PostgreSQL does not know how many rows they have.</summary>
    private static async Task<string[]> TablesWithoutFigures(DatabaseChoice choice)
    {
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<AppDatabase>()
            .Database.SqlQueryRaw<string>(
                "select relname as \"Value\" from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace and reltuples < 0"
            )
            .ToArrayAsync(Stop);
    }
}
