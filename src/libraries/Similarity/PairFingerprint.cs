using System.Security.Cryptography;
using System.Text;
using Chutri.VietnameseText;

namespace Chutri.Similarity;

/// <summary>Tells a judged pair again: the same for the same two texts in either order, another as soon as one of them says something else.</summary>
public static class PairFingerprint
{
    /// <returns>64 hexadecimal digits. Case, white space, Unicode form and tone placement do not count.</returns>
    public static string Of(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (Folding.FoldKeepingMarks(first), Folding.FoldKeepingMarks(second));
        if (string.CompareOrdinal(one, other) > 0)
        {
            (one, other) = (other, one);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{one}\n{other}")));
    }
}
