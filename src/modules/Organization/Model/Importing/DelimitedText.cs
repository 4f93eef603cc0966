using System.Text;

namespace Chutri.Organization.Model.Importing;

/// <summary>Text in columns (RFC 4180, and as spreadsheets save it): comma, semicolon or tab, quoted fields, UTF-8 with or without a byte order mark.</summary>
internal static class DelimitedText
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Null when the bytes are not Unicode text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
                [0xEF, 0xBB, 0xBF, ..] => Strict().GetString(bytes[3..]),
                _ => Strict().GetString(bytes),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var separator = SeparatorOf(text);
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && string.IsNullOrWhiteSpace(field.ToString()))
            {
                field.Clear();
                quoted = true;
            }
            else if (c == separator)
            {
                Take();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                Take();
                yield return fields.ToArray();
                fields.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            Take();
            yield return fields.ToArray();
        }

        void Take()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }

    private static UTF8Encoding Strict() => new(false, throwOnInvalidBytes: true);

    /// <summary>The one that occurs most in the headings, outside quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '\n' or '\r' && counts.Any(count => count > 0))
            {
                break;
            }
            else if (!quoted && Separators.IndexOf(c) is var which and >= 0)
            {
                counts[which]++;
            }
        }

        return Separators[counts.IndexOf(counts.Max())];
    }
}
