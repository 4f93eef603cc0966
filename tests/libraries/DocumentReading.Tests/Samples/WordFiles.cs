using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PageHead = DocumentFormat.OpenXml.Wordprocessing.Header;
using Vml = DocumentFormat.OpenXml.Vml;

namespace Chutri.DocumentReading.Tests.Samples;

/// <summary>Word documents made in memory.</summary>
internal static class WordFiles
{
    internal static byte[] With(params OpenXmlElement[] body) => With(head: null, body);

    internal static byte[] WithPageHead(string words, params OpenXmlElement[] body) =>
        With(new PageHead(Line(words)), body);

    internal static byte[] WithWatermark(string words, params OpenXmlElement[] body) =>
        With(
            new PageHead(
                new Paragraph(
                    new Run(new Picture(new Vml.Shape(new Vml.TextPath { String = words })))
                )
            ),
            body
        );

    internal static byte[] WithFootnote(string words, params OpenXmlElement[] body) =>
        With(head: null, body, words);

    private static byte[] With(PageHead? head, OpenXmlElement[] body, string? footnote = null)
    {
        using var stream = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            if (head is not null)
            {
                var part = main.AddNewPart<HeaderPart>();
                part.Header = head;
                main.Document.Body!.Append(
                    new SectionProperties(new HeaderReference { Id = main.GetIdOfPart(part) })
                );
            }

            if (footnote is not null)
            {
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                    new Footnote(new Paragraph(new Run(new SeparatorMark())))
                    {
                        Type = FootnoteEndnoteValues.Separator,
                        Id = 0,
                    },
                    new Footnote(Line(footnote)) { Id = 1 }
                );
            }

            var numbering = main.AddNewPart<NumberingDefinitionsPart>();
            numbering.Numbering = new Numbering(
                new AbstractNum(
                    Level(0, NumberFormatValues.UpperRoman, "%1."),
                    Level(1, NumberFormatValues.Decimal, "%2.")
                )
                {
                    AbstractNumberId = 1,
                },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }
            );
        }

        return stream.ToArray();
    }

    internal static Paragraph Line(string text) =>
        new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    internal static Paragraph Numbered(int level, string text)
    {
        var line = Line(text);
        line.ParagraphProperties = new ParagraphProperties(
            new NumberingProperties(
                new NumberingLevelReference { Val = level },
                new NumberingId { Val = 1 }
            )
        );
        return line;
    }

    internal static Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(Cell))));

    /// <summary>"^" goes on from the cell above; "v " before the words begins a cell that is merged downwards.</summary>
    private static TableCell Cell(string words)
    {
        var properties = new TableCellProperties();
        if (words == "^")
        {
            properties.Append(new VerticalMerge());
            return new TableCell(properties, new Paragraph());
        }

        if (words.StartsWith("v ", StringComparison.Ordinal))
        {
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
            words = words[2..];
        }

        return new TableCell(properties, Line(words));
    }

    private static Level Level(int index, NumberFormatValues format, string text) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text }
        )
        {
            LevelIndex = index,
        };
}
