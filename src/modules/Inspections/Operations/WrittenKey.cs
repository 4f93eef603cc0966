using System.Security.Cryptography;
using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

/// <summary>
/// A key of a seal as a hand writes it: groups of four of 32 digits and letters that are not taken for one another (no I, L, O, U), and a
/// last group that follows from the others, so that a slip of the pen is told from another key.
/// </summary>
internal static class WrittenKey
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsInSign = 5;
    private const int KeyBytes = 32;
    private const int KeySigns = 52;
    private const int Group = 4;

    public static string Of(SealKey key)
    {
        var bytes = Convert.FromBase64String(key.ToText());
        var all = Spelled(bytes, KeySigns) + Check(bytes);
        return string.Join(' ', all.Chunk(Group).Select(group => new string(group)));
    }

    /// <summary>Spaces, hyphens and small letters do not matter; a key in Base64 is read too. Null: it is none.</summary>
    public static SealKey? Read(string typed)
    {
        if (SealKey.Parse(typed) is { } plain)
        {
            return plain;
        }

        var signs = SignsOf(typed);
        return
            signs.Length == KeySigns + Group
            && Bytes(signs[..KeySigns]) is { } bytes
            && Check(bytes) == signs[KeySigns..]
            ? SealKey.Parse(Convert.ToBase64String(bytes))
            : null;
    }

    /// <summary>Why it is no key.</summary>
    public static Words WhyNot(string typed)
    {
        var signs = SignsOf(typed);
        return signs.Length == KeySigns + Group && signs.All(Signs.Contains)
            ? DrawFieldWords.Slip
            : DrawFieldWords.NoKey;
    }

    private static string SignsOf(string typed) =>
        string.Concat(
            typed
                .ToUpperInvariant()
                .Where(sign => !char.IsWhiteSpace(sign) && sign != '-')
                .Select(sign =>
                    sign switch
                    {
                        'O' => '0',
                        'I' or 'L' => '1',
                        _ => sign,
                    }
                )
        );

    private static string Check(byte[] key) => Spelled(SHA256.HashData(key), Group);

    private static string Spelled(byte[] bytes, int signs) =>
        string.Create(
            signs,
            bytes,
            static (text, from) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    var value = 0;
                    for (var bit = at * BitsInSign; bit < (at + 1) * BitsInSign; bit++)
                    {
                        value = (value << 1) | Bit(from, bit);
                    }

                    text[at] = Signs[value];
                }
            }
        );

    /// <summary>Nothing beyond the end.</summary>
    private static int Bit(byte[] bytes, int at) =>
        at / 8 < bytes.Length ? (bytes[at / 8] >> (7 - (at % 8))) & 1 : 0;

    private static byte[]? Bytes(string signs)
    {
        var bytes = new byte[KeyBytes];
        for (var at = 0; at < signs.Length; at++)
        {
            var value = Signs.IndexOf(signs[at], StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            for (var bit = 0; bit < BitsInSign; bit++)
            {
                var to = (at * BitsInSign) + bit;
                if (to < KeyBytes * 8 && ((value >> (BitsInSign - 1 - bit)) & 1) == 1)
                {
                    bytes[to / 8] |= (byte)(1 << (7 - (to % 8)));
                }
            }
        }

        return bytes;
    }
}
