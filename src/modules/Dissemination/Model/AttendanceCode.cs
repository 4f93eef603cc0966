using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chutri.Dissemination.Model;

/// <summary>
/// The code on the projector: an HMAC of the session's secret and the slot of thirty seconds, six figures to type (as RFC 4226
/// truncates) or sixteen letters in the picture. It proves the moment by itself, so the clock of a phone may be wrong.
/// </summary>
internal static class AttendanceCode
{
    public const int SlotInSeconds = 30;

    /// <summary>So many slots after its own a code is still taken at once: typing and a slow network take their time.</summary>
    public const int SlotsOfGrace = 2;

    /// <summary>So long after it was shown a code is still taken, and then waits for the secretary.</summary>
    public static readonly TimeSpan LongestUnderWay = TimeSpan.FromHours(12);

    /// <summary>So long after it was shown it is still known, to say that it is too old. No more codes are computed for one try.</summary>
    private static readonly TimeSpan LongestKnown = TimeSpan.FromHours(24);

    private const int ScannedLetters = 16;
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static long SlotOf(DateTime utc) =>
        (long)Math.Floor((utc - DateTime.UnixEpoch).TotalSeconds / SlotInSeconds);

    public static DateTime StartOf(long slot) =>
        DateTime.UnixEpoch.AddSeconds(slot * SlotInSeconds);

    /// <summary>"482916".</summary>
    public static string Typed(byte[] secret, long slot)
    {
        var hash = Hash(secret, slot, 0);
        var at = hash[^1] & 0x0F;
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(at, 4)) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    public static string Scanned(byte[] secret, long slot)
    {
        var hash = Hash(secret, slot, 1);
        return string.Concat(hash.Take(ScannedLetters).Select(one => Letters[one & 31]));
    }

    /// <summary>What somebody typed or scanned, without what people put between figures.</summary>
    public static string Plain(string typed) =>
        string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>As from the picture: 80 bits, which nobody finds by trying.</summary>
    public static bool IsScanned(string typed) => Plain(typed).Length == ScannedLetters;

    /// <summary>The moment that a code proves, or why it proves none.</summary>
    /// <param name="opened">The first moment at which codes were shown.</param>
    /// <param name="closed">The last; null while they are shown.</param>
    public static Proof Read(
        byte[] secret,
        string typed,
        DateTime opened,
        DateTime? closed,
        DateTime now
    )
    {
        var code = Plain(typed);
        if (code.Length is not (6 or ScannedLetters))
        {
            return new(ProofKind.Forged, default);
        }

        var present = SlotOf(now);
        var last = Math.Min(present, SlotOf(closed ?? now));
        var first = Math.Max(SlotOf(opened), SlotOf(now - LongestKnown));
        for (var slot = last; slot >= first; slot--)
        {
            if (!Matches(secret, code, slot))
            {
                continue;
            }

            return now - StartOf(slot) > LongestUnderWay ? new(ProofKind.Expired, StartOf(slot))
                : present - slot > SlotsOfGrace ? new(ProofKind.Late, StartOf(slot))
                : new(ProofKind.InTime, StartOf(slot));
        }

        return new(ProofKind.Forged, default);
    }

    private static bool Matches(byte[] secret, string code, long slot) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(code),
            Encoding.ASCII.GetBytes(
                code.Length == ScannedLetters ? Scanned(secret, slot) : Typed(secret, slot)
            )
        );

    private static byte[] Hash(byte[] secret, long slot, byte purpose)
    {
        Span<byte> message = stackalloc byte[9];
        BinaryPrimitives.WriteInt64BigEndian(message, slot);
        message[8] = purpose;
        return HMACSHA256.HashData(secret, message);
    }
}

/// <param name="At">The beginning of the slot in which the code was shown.</param>
internal readonly record struct Proof(ProofKind Kind, DateTime At);

internal enum ProofKind
{
    InTime,

    /// <summary>It was shown, but a while ago: sent by a phone without a network, or told to somebody outside.</summary>
    Late,
    Expired,
    Forged,
}
