using System.Text;

namespace Chutri.DocumentReading.Files;

/// <summary>One-byte text of old offices: TCVN3 (the .VnTime fonts) or Windows-1258, whichever gives fewer strange signs.</summary>
internal static class LegacyText
{
    // Source: TCVN 5712:1993, the table known as VN3 or ABC, from byte A1; a dot stands for a byte it leaves free.
    private const string FromA1 =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    internal static string Decode(ReadOnlySpan<byte> content)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(content);
        var tcvn = WithCapitalWords(Tcvn3(content));
        return Strange(tcvn) < Strange(windows.Normalize(NormalizationForm.FormC)) ? tcvn : windows;
    }

    private static string Tcvn3(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder(content.Length);
        foreach (var b in content)
        {
            var place = b - 0xA1;
            var isLetter = place >= 0 && place < FromA1.Length && FromA1[place] != '.';
            text.Append(
                isLetter ? FromA1[place]
                : b < 0x80 ? (char)b
                : '\uFFFD'
            );
        }

        return text.ToString();
    }

    /// <summary>The encoding has no capitals with tones (a font of capitals drew them): a word otherwise in capitals gets them.</summary>
    private static string WithCapitalWords(string text)
    {
        var built = text.ToCharArray();
        for (var i = 0; i < built.Length; )
        {
            var end = i;
            while (end < built.Length && char.IsLetter(built[end]))
            {
                end++;
            }

            var word = text.AsSpan(i, end - i);
            var line = LineAround(text, i);
            var capitals =
                word.Length > 0
                && !Any(word, c => char.IsAsciiLetterLower(c))
                && (Any(word[..Math.Min(2, word.Length)], char.IsUpper) || Any(line, char.IsUpper));
            if (capitals && !Any(line, char.IsAsciiLetterLower))
            {
                for (var k = i; k < end; k++)
                {
                    built[k] = char.ToUpperInvariant(built[k]);
                }
            }

            i = Math.Max(end, i + 1);
        }

        return new string(built);
    }

    private static ReadOnlySpan<char> LineAround(string text, int at)
    {
        var start = at;
        while (
            start > 0
            && text[start - 1] != '\n'
            && !(text[start - 1] == ' ' && start > 1 && text[start - 2] == ' ')
        )
        {
            start--;
        }

        var end = at;
        while (
            end < text.Length
            && text[end] != '\n'
            && !(text[end] == ' ' && end + 1 < text.Length && text[end + 1] == ' ')
        )
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool Any(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (holds(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int Strange(string text) =>
        text.Count(c => c > 0x7F && !char.IsLetter(c) && c is not ('“' or '”' or '–' or '…'));
}
