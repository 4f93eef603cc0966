namespace Chutri.Platform;

/// <summary>Cuts a text that is kept whole elsewhere to what its column holds, and shows that it was cut.</summary>
public static class Shortening
{
    private const char More = '…';

    public static string To(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + More;
    }
}
