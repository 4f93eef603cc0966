using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Chutri.DocumentReading.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.DocumentReading.Files;

/// <summary>A Word document: paragraphs with the numbers Word would show, tables with merged cells, changes accepted.</summary>
internal static partial class WordFile
{
    private const int DeepestNesting = 256;
    private const int LinesOfALetterhead = 12;

    internal static SourceFile Read(byte[] content)
    {
        // Opened read-only, the library unpacks each part into a temporary file on the disk: a document that must not be
        // stored would have been. Opened for change, in a copy in memory, it does not.
        using var copy = new MemoryStream();
        copy.Write(content);
        copy.Position = 0;
        using var package = WordprocessingDocument.Open(
            copy,
            isEditable: true,
            new OpenSettings { AutoSave = false }
        );
        var body = package.MainDocumentPart?.Document?.Body;
        if (body is null)
        {
            return new([], []);
        }

        var numbers = new ListNumbers(package.MainDocumentPart!);
        var blocks = new List<SourceBlock>();
        AddBlocks(body, blocks, numbers);
        blocks.InsertRange(0, LetterheadInMargin(package.MainDocumentPart!, blocks, numbers));
        blocks.AddRange(NotesOf(package.MainDocumentPart!));
        return new(blocks, [.. MarginsOf(package.MainDocumentPart!)]);
    }

    /// <summary>Some set the letterhead into the head of the first page: then it belongs to the text.</summary>
    private static List<SourceBlock> LetterheadInMargin(
        MainDocumentPart document,
        List<SourceBlock> body,
        ListNumbers numbers
    )
    {
        if (body.Take(LinesOfALetterhead).Any(block => Letterhead().IsMatch(TextOf(block))))
        {
            return [];
        }

        foreach (var margin in document.HeaderParts.Select(part => part.RootElement))
        {
            var blocks = new List<SourceBlock>();
            if (margin is not null)
            {
                AddBlocks(margin, blocks, numbers);
            }

            if (blocks.Exists(block => Letterhead().IsMatch(TextOf(block))))
            {
                return blocks;
            }
        }

        return [];
    }

    /// <summary>Footnotes and endnotes follow the text, each named so that it is read as no part of its body.</summary>
    private static IEnumerable<SourceParagraph> NotesOf(MainDocumentPart document) =>
        (document.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            .Cast<FootnoteEndnoteType>()
            .Concat(document.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            .Where(note => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
            .Select(note =>
                string.Join(' ', note.Descendants<Paragraph>().Select(WordText.Of)).Trim()
            )
            .Where(words => words.Length > 0)
            .Select(
                (words, i) => new SourceParagraph($"Chú thích {i + 1}: {words}", AfterGap: true)
            );

    /// <summary>Heads and feet of pages with their text boxes, and the words of watermarks.</summary>
    private static IEnumerable<string> MarginsOf(MainDocumentPart document) =>
        document
            .HeaderParts.Select(part => part.RootElement)
            .Concat(document.FooterParts.Select(part => part.RootElement))
            .OfType<OpenXmlElement>()
            .SelectMany(margin =>
                margin
                    .Descendants<Paragraph>()
                    .SelectMany(paragraph => WordText.Of(paragraph).Split('\n'))
                    .Concat(
                        margin
                            .Descendants<DocumentFormat.OpenXml.Vml.TextPath>()
                            .Select(watermark => watermark.String?.Value ?? "")
                    )
            );

    /// <summary>Whether the package unfolds within bounds: neither in bytes nor in depth.</summary>
    internal static bool UnfoldsWithin(byte[] content, long limitInBytes)
    {
        using var archive = new ZipArchive(
            new MemoryStream(content, writable: false),
            ZipArchiveMode.Read
        );
        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                total += read;
                if (total > limitInBytes)
                {
                    return false;
                }
            }
        }

        return true;
    }

    internal static bool IsShallow(byte[] content)
    {
        using var archive = new ZipArchive(
            new MemoryStream(content, writable: false),
            ZipArchiveMode.Read
        );
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        foreach (
            var entry in archive.Entries.Where(e =>
                e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            using var reader = XmlReader.Create(entry.Open(), settings);
            while (reader.Read())
            {
                if (reader.Depth > DeepestNesting)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void AddBlocks(
        OpenXmlElement parent,
        List<SourceBlock> blocks,
        ListNumbers numbers
    )
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    var text = WordText.Of(paragraph);
                    if (!string.IsNullOrWhiteSpace(text))
                    {
                        blocks.Add(new SourceParagraph(numbers.Label(paragraph) + text));
                    }

                    break;
                case Table table:
                    blocks.Add(TableOf(table, numbers));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    AddBlocks(element, blocks, numbers);
                    break;
                default:
                    break;
            }
        }
    }

    private static SourceTable TableOf(Table table, ListNumbers numbers)
    {
        var rows = new List<IReadOnlyList<SourceCell>>();
        foreach (
            var row in table
                .Descendants<TableRow>()
                .Where(r => r.Ancestors<Table>().First() == table)
        )
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                continue;
            }

            var cells = new List<SourceCell>();
            var column = (int)(
                row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0
            );
            foreach (
                var cell in row.Descendants<TableCell>()
                    .Where(c => c.Ancestors<TableRow>().First() == row)
            )
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 100);
                var merge = cell.TableCellProperties?.VerticalMerge;
                var continues = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
                cells.Add(new SourceCell(column, span, CellText(cell, numbers), continues));
                column += span;
            }

            if (cells.Count > 0)
            {
                rows.Add(cells);
            }
        }

        return new SourceTable(
            rows.Count > 0
                ? rows
                :
                [
                    [new SourceCell(0, 1, "")],
                ]
        );
    }

    private static string CellText(TableCell cell, ListNumbers numbers)
    {
        var blocks = new List<SourceBlock>();
        AddBlocks(cell, blocks, numbers);
        return string.Join('\n', blocks.Select(TextOf));
    }

    private static string TextOf(SourceBlock block) =>
        block switch
        {
            SourceParagraph paragraph => paragraph.Text,
            SourceTable table => string.Join(
                '\n',
                table.Rows.SelectMany(r => r).Select(c => c.Text)
            ),
            _ => "",
        };

    [GeneratedRegex(
        @"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|(?:^|\n)\s*Số\s*:?\s*\d+\s*[-/]"
    )]
    private static partial Regex Letterhead();
}
