using System.IO.Compression;
using System.Net;
using Chutri.CommandLine;
using Chutri.Host.Tests.Work;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Attacks;

/// <summary>
/// Archives that unfold without end, or whose names lead elsewhere. How far a paper may unfold has its own tests, at the reader
/// (RefusalTests) and at the import (ReadImportTests).
/// </summary>
[Collection(AttackedProgram.Name)]
public sealed class ArchiveTests(OpenedDemonstration demonstration, ToldDemonstration told)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_paper_that_unfolds_to_a_thousand_times_its_size_is_refused_with_a_sentence()
    {
        var clerk = await demonstration.As("vanthu");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents")
        {
            Content = Desk.Form([], "files", ("../../ke-hoach.docx", Bomb("word/document.xml"))),
        };

        using var answer = await clerk.Send(request);

        ((int)answer.StatusCode).ShouldBeLessThan(500);
        (await Browser.Text(answer)).ShouldNotContain("\"code\":\"VB-");
    }

    [Fact]
    public async Task A_name_in_a_backup_leads_to_no_file_outside_its_place()
    {
        using var folder = new Folder();
        var archive = await BackUp(folder);
        using (var zip = ZipFile.Open(archive.FullName, ZipArchiveMode.Update))
        {
            foreach (
                var name in new[] { "../evil.txt", "/tmp/chutri-evil.txt", "files/../../evil" }
            )
            {
                await using var entry = zip.CreateEntry(name).Open();
                entry.Write("evil"u8);
            }
        }

        var before = folder.Files();
        await Restoring.Into(
            new DatabaseChoice.Sqlite(Path.Combine(folder.Place, "restored.db")),
            archive,
            null,
            Stop
        );

        folder
            .Files()
            .Except(before)
            .ShouldAllBe(file => file.StartsWith("restored.db", StringComparison.Ordinal));
        File.Exists("/tmp/chutri-evil.txt").ShouldBeFalse();
        File.Exists(Path.Combine(folder.Place, "..", "evil.txt")).ShouldBeFalse();
    }

    private static byte[] Bomb(string part)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 300; megabyte++)
            {
                entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }

    private async Task<FileInfo> BackUp(Folder folder)
    {
        var data = new DatabaseChoice.Sqlite(Path.Combine(told.Copy(), "chutri.db"));
        await using var app = WebProgram.Build(data, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        var file = new FileInfo(Path.Combine(folder.Place, "sao-luu.zip"));
        (await ArchiveFile.Make(scope.ServiceProvider, file, Stop)).Refused.ShouldBeFalse();
        return file;
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo made = Directory.CreateTempSubdirectory("chutri-attack-");

        public string Place => made.FullName;

        public IReadOnlyList<string> Files() => [.. made.GetFiles().Select(file => file.Name)];

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            made.Delete(recursive: true);
        }
    }
}
