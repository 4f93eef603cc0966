using System.Security.Cryptography;
using System.Text;

namespace Chutri.VerifiableDraw;

/// <summary>
/// A key that keeps a draw secret until the visit: AES-256-GCM, bound to the published digest. Keep it outside of the database that
/// holds the sealed bytes. Who has both can read the draw; who loses the key can draw again from list and chance.
/// </summary>
public sealed class SealKey
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly byte[] _key;

    private SealKey(byte[] key) => _key = key;

    /// <summary>A new key, by chance.</summary>
    public static SealKey New() => new(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The key from its text, or null where that is none.</summary>
    public static SealKey? Parse(string? text)
    {
        Span<byte> key = stackalloc byte[KeyBytes];
        return
            text is not null
            && Convert.TryFromBase64String(text.Trim(), key, out var length)
            && length == KeyBytes
            ? new(key.ToArray())
            : null;
    }

    /// <summary>The key in Base64, to be written down.</summary>
    public string ToText() => Convert.ToBase64String(_key);

    /// <summary>
    /// Seals bytes: 12 bytes of nonce, 16 of tag, then as many as were given. Sealing twice gives other bytes each time.
    /// </summary>
    /// <param name="content">What to keep secret: for a draw, <see cref="DrawFile.Write"/>.</param>
    /// <param name="digest">The published digest, without which the seal does not open.</param>
    public byte[] Seal(ReadOnlySpan<byte> content, string digest)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(
            nonce,
            content,
            sealedBytes.AsSpan(NonceBytes + TagBytes),
            sealedBytes.AsSpan(NonceBytes, TagBytes),
            Encoding.ASCII.GetBytes(digest)
        );
        return sealedBytes;
    }

    /// <summary>What was sealed; null where the key or the digest is another, or a byte was changed.</summary>
    public byte[]? Open(ReadOnlySpan<byte> sealedBytes, string digest)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
        {
            return null;
        }

        var content = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        try
        {
            aes.Decrypt(
                sealedBytes[..NonceBytes],
                sealedBytes[(NonceBytes + TagBytes)..],
                sealedBytes.Slice(NonceBytes, TagBytes),
                content,
                Encoding.ASCII.GetBytes(digest)
            );
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
