namespace Chutri.Similarity.Lists;

/// <summary>Text of TCVN3 (ABC) or VNI that was carried over as if it were Latin: signs inside words that no language puts there.</summary>
internal static class OldEncoding
{
    // Source: TCVN 5712:1993 (VN3), the bytes whose Latin-1 sign is no Vietnamese letter.
    private const string Signs = "¸µ¶·¹¨¾»¼½Æ©ÇË®ÎÏÑª×ØÜÞßä«åæç¬ëîïñø÷ûüþö¦§¡¢£¤¥";

    public static bool IsIn(string text)
    {
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Signs.Contains(text[i], StringComparison.Ordinal) && BesideLetter(text, i))
            {
                found++;
            }
        }

        return found >= 2;
    }

    private static bool BesideLetter(string text, int at) =>
        (at > 0 && char.IsAsciiLetter(text[at - 1]))
        || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]));
}
