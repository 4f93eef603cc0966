using System.IO.Compression;
using System.Text;
using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

public sealed class ReadImportTests
{
    private const string Units = "code,name,parent\nVP,Văn phòng,LDLD\n";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task A_file_is_read_while_somebody_else_writes(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var writing = new SlowWriting();
        var other = authority.Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(writing, default(Done), authority.Lan, Stop)
        );
        await writing.Begun;

        var read = await authority
            .Program.In(scope => scope.GetRequiredService<ReadImport>().Prepare(Asked(), Stop))
            .WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Stop);

        writing.End();
        (await other).Refused.ShouldBeFalse();
        read.Work!.Counts.ShouldBe(new(1, 0, 0, 0));
        (await authority.Read(db => db.Set<ImportRecord>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task In_its_turn_a_file_is_kept_as_it_was_read_and_not_read_again(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);

        var preview = await authority.Program.In(async scope =>
        {
            var read = scope.GetRequiredService<ReadImport>();
            var prepared = await read.Prepare(Asked(), Stop);
            var shown = await read.Run(
                prepared with
                {
                    Content = [1, 2, 3],
                },
                authority.Lan,
                authority.Program.Now,
                Stop
            );
            return shown.Value;
        });

        preview.State.ShouldBe(ImportState.Ready);
        preview.Work.Changes.Single().Code.ShouldBe("VP");
    }

    [Fact]
    public void A_spreadsheet_that_unpacks_to_more_than_the_limit_is_refused_with_a_sentence()
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            var megabyte = new byte[1024 * 1024];
            foreach (var part in new[] { "xl/worksheets/sheet1.xml", "xl/media/image1.bmp" })
            {
                using var unpacked = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
                for (var i = 0; i <= ImportFile.MostUnpackedInMegabytes / 2; i++)
                {
                    unpacked.Write(megabyte);
                }
            }
        }

        var (table, problem) = ImportFile.Read(package.ToArray());

        table.ShouldBeNull();
        problem.ShouldBe(ImportSentences.UnpacksToTooMuch(400));
    }

    private static ReadImportRequest Asked() =>
        new("units.csv", Encoding.UTF8.GetBytes(Units), ImportKind.Units);

    /// <summary>Somebody whose act takes long: it has its turn, and keeps it until the test ends it.</summary>
    private sealed class SlowWriting : IOperation<Done, Done>
    {
        private readonly TaskCompletionSource begun = new();
        private readonly TaskCompletionSource end = new();

        public Act Act => OrganizationActs.Import;

        public Task Begun => begun.Task;

        public void End() => end.SetResult();

        public async Task<Outcome<Done>> Run(
            Done request,
            Caller caller,
            Moment now,
            CancellationToken stop
        )
        {
            begun.SetResult();
            await end.Task;
            return default(Done);
        }
    }
}
