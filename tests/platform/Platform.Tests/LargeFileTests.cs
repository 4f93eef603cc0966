using System.Security.Cryptography;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>Alone in its collection: what it allocates is measured for the whole process.</summary>
[Collection(typeof(Measured))]
public sealed class LargeFileTests
{
    private const long Megabyte = 1024 * 1024;
    private const long Size = 50 * Megabyte;

    /// <summary>Less than any copy, more than what the database's own reading needs.</summary>
    private const long Little = Size / 2;

    [Theory, OnBothDatabases]
    public async Task A_large_file_is_kept_and_sent_on_without_another_copy_in_memory(
        DatabaseKind kind
    )
    {
        await using var program = await TestProgram.Start(kind);
        var content = new byte[Size];
        new Random(3).NextBytes(content);
        var digest = FileStore.Digest(content);

        var keeping = await Allocated(() =>
            program.In(async scope =>
            {
                var files = scope.GetRequiredService<FileStore>();
                await files.Keep(content, digest, program.Now, CancellationToken.None);
                await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
            })
        );
        byte[] sent = [];
        var sending = await Allocated(() =>
            program.In(async scope =>
            {
                var files = scope.GetRequiredService<FileStore>();
                await using var stream = await files.Open(digest, CancellationToken.None);
                stream!.Length.ShouldBe(Size);
                sent = await SHA256.HashDataAsync(stream);
            })
        );

        Convert.ToHexStringLower(sent).ShouldBe(digest);
        TestContext.Current.SendDiagnosticMessage(
            $"{kind}: kept with {keeping / Megabyte} MB, sent with {sending / Megabyte} MB"
        );
        keeping.ShouldBeLessThan(Little);
        sending.ShouldBeLessThan(Little);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_is_not_there_holds_no_connection(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);

        var (file, connection) = await program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FileStore>()
                    .Open("khong-co", CancellationToken.None),
                scope.GetRequiredService<AppDatabase>().Database.GetDbConnection().State
            )
        );

        file.ShouldBeNull();
        connection.ShouldBe(System.Data.ConnectionState.Closed);
    }

    private static async Task<long> Allocated(Func<Task> act)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await act();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    [CollectionDefinition(DisableParallelization = true)]
    public sealed class Measured;
}
