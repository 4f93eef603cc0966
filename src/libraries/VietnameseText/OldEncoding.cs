namespace Chutri.VietnameseText;

/// <summary>Text of TCVN3 (ABC) or VNI that was carried over as if it were Latin: signs inside words that no language puts there.</summary>
public static class OldEncoding
{
    // Source: TCVN 5712:1993 (VN3), the bytes whose Latin-1 sign is no Vietnamese letter.
    private const string Signs = "¸µ¶·¹¨¾»¼½Æ©ÇË®ÎÏÑª×ØÜÞßä«åæç¬ëîïñø÷ûüþö¦§¡¢£¤¥";

    /// <summary>Two such signs or more beside letters: one alone may be meant.</summary>
    /// <param name="text">A line or a cell.</param>
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
