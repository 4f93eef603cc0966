using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chutri.VerifiableDraw.Drawing;

/// <summary>
/// Whole numbers out of a seed. The t-th try (from 0) for the n-th draw (from 1) is the first 8 bytes, the highest first, of
/// HMAC-SHA-256 with the seed as key over the ASCII characters "n/t".
/// </summary>
internal sealed class NumberStream(byte[] seed)
{
    /// <summary>A number from 0 to <paramref name="below"/> less 1, each equally likely: tries at or above the last whole multiple are thrown away.</summary>
    internal ulong Next(int draw, ulong below)
    {
        var rest = ((ulong.MaxValue % below) + 1) % below;
        var largest = ulong.MaxValue - rest;
        for (var attempt = 0; ; attempt++)
        {
            var number = Number(draw, attempt);
            if (number <= largest)
            {
                return number % below;
            }
        }
    }

    private ulong Number(int draw, int attempt)
    {
        Span<byte> message = stackalloc byte[24];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var text = string.Create(CultureInfo.InvariantCulture, $"{draw}/{attempt}");
        var length = Encoding.ASCII.GetBytes(text, message);
        HMACSHA256.HashData(seed, message[..length], hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
