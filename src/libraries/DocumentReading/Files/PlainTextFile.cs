using System.Text;
using Chutri.DocumentReading.Layout;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Files;

/// <summary>Plain text in UTF-8 or UTF-16, with or without a byte order mark; otherwise an alphabet of old offices.</summary>
internal static class PlainTextFile
{
    private const int GapBetweenColumns = 3;
    private const double SurenessWithoutMark = 0.98;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    internal static SourceFile Read(ReadOnlySpan<byte> content)
    {
        var (text, encoding) = Decode(content);
        var lines = Lines(Normalising.Normalise(text));
        var width = lines.Count == 0 ? 0 : TypicalWidth(lines);
        return new(LineLayout.Blocks(lines, 0, width), SourceFile.FirstOf(lines))
        {
            Encoding = encoding,
        };
    }

    internal static bool LooksLikeText(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || WideOrder(content) is not null)
        {
            return true;
        }

        var sample = content[..Math.Min(content.Length, 65_536)];
        var strange = 0;
        foreach (var b in sample)
        {
            if (b == 0)
            {
                return false;
            }

            strange += b < 0x20 && b is not (9 or 10 or 12 or 13) ? 1 : 0;
        }

        return strange <= sample.Length / 200;
    }

    /// <summary>The letters of the file, and in which encoding they stood.</summary>
    internal static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> content)
    {
        switch (content)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return (Encoding.UTF8.GetString(content[3..]), new("utf-8", 1));
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode.GetString(content[2..]), new("utf-16le", 1));
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode.GetString(content[2..]), new("utf-16be", 1));
        }

        if (WideOrder(content) is { } wide)
        {
            var name = wide == Encoding.Unicode ? "utf-16le" : "utf-16be";
            return (wide.GetString(content), new(name, SurenessWithoutMark));
        }

        try
        {
            return (StrictUtf8.GetString(content), new("utf-8", 1));
        }
        catch (DecoderFallbackException)
        {
            return LegacyText.Decode(content);
        }
    }

    /// <summary>UTF-16 without its mark: every other byte of the line ends and spaces is zero.</summary>
    private static Encoding? WideOrder(ReadOnlySpan<byte> content)
    {
        var sample = content[..(Math.Min(content.Length, 4096) & ~1)];
        if (sample.Length < 8)
        {
            return null;
        }

        int evenZeros = 0,
            oddZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2;
        return oddZeros > most * 0.3 && evenZeros < oddZeros / 8 ? Encoding.Unicode
            : evenZeros > most * 0.3 && oddZeros < evenZeros / 8 ? Encoding.BigEndianUnicode
            : null;
    }

    private static List<PositionedLine> Lines(string text)
    {
        var lines = new List<PositionedLine>();
        var gap = true;
        foreach (var line in text.Split('\n'))
        {
            var pieces = Pieces(line.Replace("\t", "    ", StringComparison.Ordinal));
            if (pieces.Count == 0)
            {
                gap = true;
                continue;
            }

            lines.Add(new PositionedLine(pieces, gap));
            gap = false;
        }

        return lines;
    }

    private static List<LinePiece> Pieces(string line)
    {
        var pieces = new List<LinePiece>();
        var i = 0;
        while (i < line.Length)
        {
            while (i < line.Length && line[i] is ' ' or '|')
            {
                i++;
            }

            var start = i;
            while (i < line.Length && line[i] != '|' && !IsGap(line, i))
            {
                i++;
            }

            if (i > start)
            {
                pieces.Add(new LinePiece(start, i, line[start..i].TrimEnd()));
            }
        }

        return pieces;
    }

    private static bool IsGap(string line, int at)
    {
        for (var i = 0; i < GapBetweenColumns; i++)
        {
            if (at + i >= line.Length || line[at + i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The width at which lines were broken; unbounded where paragraphs are single long lines.</summary>
    private static double TypicalWidth(List<PositionedLine> lines)
    {
        var widths = lines.Select(l => l.Right).Order().ToList();
        var widest = widths[(int)((widths.Count - 1) * 0.95)];
        return widest > 130 ? double.MaxValue : widest;
    }
}
