using System.Security.Cryptography;
using System.Text;

namespace Chutri.Platform;

/// <summary>
/// Closes what was answered with the key that its sender chose: an answer may hold an initial password or a token, which are kept
/// nowhere else. Who reads the database, but neither had the key nor can guess it (an order number can be guessed), cannot read it.
/// </summary>
internal sealed class AnswerSeal
{
    private const int NonceInBytes = 12;
    private const int TagInBytes = 16;
    private const int KeyInBytes = 32;
    private static readonly byte[] Purpose = "chutri kept answer"u8.ToArray();
    private readonly byte[] key;

    public AnswerSeal(Guid owner, string chosen)
    {
        var secret = Encoding.UTF8.GetBytes(chosen);
        key = HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            secret,
            KeyInBytes,
            owner.ToByteArray(),
            Purpose
        );
        Name = Convert.ToHexStringLower(SHA256.HashData([.. owner.ToByteArray(), .. secret]));
    }

    /// <summary>By what the kept answer is found; it does not open it.</summary>
    public string Name { get; }

    public byte[] Close(ReadOnlySpan<byte> plain)
    {
        var closed = new byte[NonceInBytes + TagInBytes + plain.Length];
        var nonce = closed.AsSpan(0, NonceInBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagInBytes);
        aes.Encrypt(
            nonce,
            plain,
            closed.AsSpan(NonceInBytes + TagInBytes),
            closed.AsSpan(NonceInBytes, TagInBytes)
        );
        return closed;
    }

    public byte[] Open(ReadOnlySpan<byte> closed)
    {
        var plain = new byte[closed.Length - NonceInBytes - TagInBytes];
        using var aes = new AesGcm(key, TagInBytes);
        aes.Decrypt(
            closed[..NonceInBytes],
            closed[(NonceInBytes + TagInBytes)..],
            closed.Slice(NonceInBytes, TagInBytes),
            plain
        );
        return plain;
    }
}
