using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Files byte for byte, under their SHA-256; the same bytes are kept once.</summary>
public sealed class FileStore(AppDatabase db)
{
    private const int LargestInMemoryInBytes = 256 * 1024;

    /// <summary>The file's digest in lower-case hexadecimal.</summary>
    public static string Digest(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content));

    /// <param name="content">Kept as it is, not copied: whoever hands it in leaves it alone from then on.</param>
    /// <param name="sha256">Its <see cref="Digest"/>, made before the turn to write: others do not wait for it.</param>
    /// <param name="now">When it is kept.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task Keep(
        ReadOnlyMemory<byte> content,
        string sha256,
        Moment now,
        CancellationToken stop
    )
    {
        var known =
            db.ChangeTracker.Entries<KeptFile>().Any(entry => entry.Entity.Sha256 == sha256)
            || await db.Set<KeptFile>().AnyAsync(file => file.Sha256 == sha256, stop);
        if (!known)
        {
            db.Add(
                new KeptFile
                {
                    Sha256 = sha256,
                    Size = content.Length,
                    KeptAt = now.Utc,
                    Content = Whole(content),
                }
            );
        }
    }

    /// <summary>
    /// The file to send on; null where there is none. It is out of the database when this returns: whoever fetches it slowly holds no
    /// connection. Whoever takes it closes it.
    /// </summary>
    public async Task<Stream?> Open(string sha256, CancellationToken stop)
    {
        await using var kept = await KeptStream.Open(db, sha256, stop);
        if (kept is null)
        {
            return null;
        }

        Stream copy =
            kept.Length <= LargestInMemoryInBytes
                ? new MemoryStream((int)kept.Length)
                : TemporaryFile.Open();
        try
        {
            await kept.CopyToAsync(copy, stop);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    public async Task<byte[]?> Read(string sha256, CancellationToken stop) =>
        await db.Set<KeptFile>()
            .Where(file => file.Sha256 == sha256)
            .Select(file => file.Content)
            .SingleOrDefaultAsync(stop);

    /// <summary>Removes those of these files that no row of any module names any more.</summary>
    public async Task RemoveUnused(IReadOnlyCollection<string> digests, CancellationToken stop)
    {
        var unused = db.Set<KeptFile>().Where(file => digests.Contains(file.Sha256));
        foreach (var used in FilesInUse.In(db))
        {
            unused = unused.Where(file => !used.Contains(file.Sha256));
        }

        await unused.ExecuteDeleteAsync(stop);
    }

    private static byte[] Whole(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var part) && part.Array!.Length == content.Length
            ? part.Array
            : content.ToArray();
}

/// <summary>A kept file with what it is called, for whoever asked for it.</summary>
public sealed record FetchedFile(string Name, string MediaType, string Sha256, Stream Content);

internal sealed class KeptFile
{
    public string Sha256 { get; init; } = "";

    public long Size { get; init; }

    public DateTime KeptAt { get; init; }

    public byte[] Content { get; init; } = [];
}
