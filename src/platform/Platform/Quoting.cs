using System.Text;

namespace Chutri.Platform;

/// <summary>Sets somebody's own words in quotation marks; those within become single ones.</summary>
public static class Quoting
{
    public static string Quoted(this string words)
    {
        var text = Bare(words.Trim());
        var quoted = new StringBuilder("“", text.Length + 2);
        var open = false;
        foreach (var letter in text)
        {
            open = letter switch
            {
                '“' => true,
                '”' => false,
                '"' => !open,
                _ => open,
            };
            quoted.Append(letter is '“' or '”' or '"' ? (open ? '‘' : '’') : letter);
        }

        return quoted.Append('”').ToString();
    }

    /// <summary>Without the marks around it, where it came with them.</summary>
    private static string Bare(string text) =>
        text is ['“' or '"', .., '”' or '"']
        && text.AsSpan(1, text.Length - 2).IndexOfAny("“”\"") < 0
            ? text[1..^1]
            : text;
}
