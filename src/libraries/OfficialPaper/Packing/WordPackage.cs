using System.IO.Compression;
using System.Text;
using Chutri.OfficialPaper.Drawing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Packing;

/// <summary>
/// Puts the parts of a Word document into one file, always in the same order and with the same time, so that the same paper gives
/// the same bytes. (Packing by System.IO.Packaging would stamp every part with the clock.)
/// </summary>
internal static class WordPackage
{
    /// <summary>The earliest moment that the format can hold.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Pack(WholePaper paper)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Parts(paper))
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(PackageXml.Declaration + xml));
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<(string Name, string Xml)> Parts(WholePaper paper)
    {
        var withContact = paper.Contact is not null;
        yield return ("[Content_Types].xml", PackageXml.ContentTypes(withContact));
        yield return ("_rels/.rels", PackageXml.Relations());
        yield return ("docProps/core.xml", PackageXml.Properties(paper.Title, paper.Creator));
        yield return ("word/document.xml", paper.Text.OuterXml);
        yield return ("word/_rels/document.xml.rels", PackageXml.RelationsOfText(withContact));
        yield return ("word/styles.xml", DocumentStyles.Styles().OuterXml);
        yield return ("word/settings.xml", DocumentStyles.Settings().OuterXml);
        yield return ("word/header1.xml", paper.PageNumbers.OuterXml);
        if (paper.Contact is { } contact)
        {
            yield return ("word/footer1.xml", contact.OuterXml);
            yield return ("word/footer2.xml", new Footer(Lines.Nothing()).OuterXml);
        }
    }
}
