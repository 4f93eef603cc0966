using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Tests;

/// <summary>A paper that was written, opened again.</summary>
internal static class Written
{
    internal static byte[] Bytes(Paper paper)
    {
        var result = PaperFile.Write(paper);
        result.Problems.ShouldBeEmpty();
        return result.Content!.Value.ToArray();
    }

    /// <summary>The text of its paragraphs, in order; those without words are left out.</summary>
    internal static IReadOnlyList<string> Lines(Paper paper) =>
        Open(
            paper,
            document =>
                (IReadOnlyList<string>)
                    [
                        .. document
                            .MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
                            .Select(paragraph => paragraph.InnerText)
                            .Where(text => text.Length > 0),
                    ]
        );

    internal static T Open<T>(Paper paper, Func<WordprocessingDocument, T> look)
    {
        using var stream = new MemoryStream(Bytes(paper));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return look(document);
    }

    internal static string Part(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
