using System.Globalization;
using System.Text;

namespace Chutri.DocumentReading.Tests.Samples;

/// <summary>Small PDF files with a font that knows only what its characters mean, as some printers leave them.</summary>
internal static class PdfFiles
{
    /// <summary>One page of lines, each at its place (points from the left and from the top).</summary>
    internal static byte[] With(params (int Left, int Top, string Text)[] lines) =>
        Repeated(1, lines);

    /// <summary>The same page several times.</summary>
    internal static byte[] Repeated(int pages, params (int Left, int Top, string Text)[] lines)
    {
        var signs = lines.SelectMany(l => l.Text).Distinct().ToList();
        return File(Words(lines, signs), Meaning(signs), pages);
    }

    private static string Words((int Left, int Top, string Text)[] lines, List<char> signs)
    {
        var content = new StringBuilder();
        foreach (var (left, top, text) in lines)
        {
            var codes = string.Concat(
                text.Select(c =>
                    (signs.IndexOf(c) + 1).ToString("X4", CultureInfo.InvariantCulture)
                )
            );
            content.Append(
                CultureInfo.InvariantCulture,
                $"BT /F1 12 Tf 1 0 0 1 {left} {800 - top} Tm <{codes}> Tj ET\n"
            );
        }

        return content.ToString();
    }

    /// <summary>One page of lines with straight strokes, each from a place to a place.</summary>
    internal static byte[] Ruled(
        (int Left, int Top, int ToLeft, int ToTop)[] strokes,
        params (int Left, int Top, string Text)[] lines
    )
    {
        var signs = lines.SelectMany(l => l.Text).Distinct().ToList();
        var drawn = string.Concat(
            strokes.Select(s =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{s.Left} {800 - s.Top} m {s.ToLeft} {800 - s.ToTop} l S\n"
                )
            )
        );
        return File(drawn + Words(lines, signs), Meaning(signs));
    }

    internal static byte[] WithoutText() => File("0 0 100 100 re f\n", Meaning(['a']));

    private static string Meaning(List<char> signs)
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        );
        foreach (var chunk in signs.Select((c, i) => (c, i)).Chunk(90))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (c, i) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{i + 1:X4}> <{(int)c:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
            .ToString();
    }

    private static byte[] File(string content, string meaning, int pages = 1)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Repeat("3 0 R", pages))}] /Count {pages} >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}endstream",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>",
            $"<< /Length {meaning.Length} >>\nstream\n{meaning}endstream",
            "<< /Type /FontDescriptor /FontName /Arial /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"
        );
        places.ForEach(p => file.Append(CultureInfo.InvariantCulture, $"{p:D10} 00000 n \n"));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
