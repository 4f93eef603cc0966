namespace Chutri.Platform;

/// <summary>Cuts a text that is kept whole elsewhere, or that a machine wrote, to what its place holds, and shows that it was cut.</summary>
public static class Shortening
{
    private const char More = '…';

    /// <summary>A longer word is itself cut: else the text would lose more than its end.</summary>
    private const int LongestWord = 40;

    /// <summary>At most so many characters: whole where it fits, else cut after a word and ending with "…".</summary>
    public static string Shortened(this string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = longest - 1;
        var back = Math.Min(end, LongestWord);
        var space = text.LastIndexOfAny([' ', '\n', '\t'], end, back + 1);
        if (space > 0)
        {
            end = space;
        }
        else if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end].TrimEnd(' ', '\n', '\t', ',', ';') + More;
    }
}
