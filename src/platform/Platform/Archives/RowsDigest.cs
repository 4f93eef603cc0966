using System.Security.Cryptography;

namespace Chutri.Platform;

/// <summary>
/// What a set of rows is, whatever their order: the sum modulo 2^256 of the SHA-256 of each row's line. Two databases that sort
/// texts differently give the same digest for the same rows.
/// </summary>
internal sealed class RowsDigest
{
    private readonly byte[] sum = new byte[SHA256.HashSizeInBytes];
    private readonly byte[] one = new byte[SHA256.HashSizeInBytes];

    public long Count { get; private set; }

    public void Add(ReadOnlySpan<byte> line)
    {
        SHA256.HashData(line, one);
        var carry = 0;
        for (var place = sum.Length - 1; place >= 0; place--)
        {
            carry += sum[place] + one[place];
            sum[place] = (byte)carry;
            carry >>= 8;
        }

        Count++;
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public override string ToString() => Convert.ToHexStringLower(sum);
}
