using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Files byte for byte, under their SHA-256; the same bytes are kept once.</summary>
public sealed class FileStore(AppDatabase db)
{
    /// <summary>The file's digest in lower-case hexadecimal.</summary>
    public static string Digest(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content));

    public async Task<string> Keep(ReadOnlyMemory<byte> content, Moment now, CancellationToken stop)
    {
        var sha256 = Digest(content.Span);
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
                    Content = content.ToArray(),
                }
            );
        }

        return sha256;
    }

    public async Task<byte[]?> Read(string sha256, CancellationToken stop) =>
        await db.Set<KeptFile>()
            .Where(file => file.Sha256 == sha256)
            .Select(file => file.Content)
            .SingleOrDefaultAsync(stop);
}

internal sealed class KeptFile
{
    public string Sha256 { get; init; } = "";

    public long Size { get; init; }

    public DateTime KeptAt { get; init; }

    public byte[] Content { get; init; } = [];
}
