using System.Text;
using Chutri.DocumentReading.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Chutri.DocumentReading.Files;

/// <summary>A file brought to one text, or the reason why not.</summary>
internal sealed record OpenedFile(Manuscript? Manuscript, ReadingFailure? Failure)
{
    /// <summary>Lines in the margins of the pages that do not belong to the text.</summary>
    internal IReadOnlyList<string> Margins { get; init; } = [];

    /// <summary>In which encoding or alphabet of old offices its letters stood; null where the kind of file leaves no question.</summary>
    internal TextEncoding? Encoding { get; init; }

    internal static OpenedFile Open(
        ReadOnlyMemory<byte> content,
        string fileName,
        ReadingOptions bounds
    )
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        FileKind? expected = ending switch
        {
            ".txt" => FileKind.Text,
            ".docx" => FileKind.WordDocument,
            ".pdf" => FileKind.Pdf,
            ".html" or ".htm" => FileKind.Text,
            ".doc" => FileKind.CompoundFile,
            ".odt" => FileKind.OpenText,
            ".rtf" => FileKind.RichText,
            _ => null,
        };
        if (expected is null)
        {
            return Failed(ReadingFailures.Unsupported(ending.Length == 0 ? fileName : ending));
        }

        var kind = FileKinds.Of(content.Span);
        if (kind == FileKind.CompoundFile && expected == FileKind.WordDocument)
        {
            return Failed(
                content.Span.IndexOf(EncryptedPackage) >= 0
                    ? ReadingFailures.Encrypted()
                    : Wrong(ending, kind)
            );
        }

        if (kind != expected)
        {
            return Failed(
                kind == FileKind.Unknown ? ReadingFailures.Broken() : Wrong(ending, kind)
            );
        }

        if (kind is FileKind.CompoundFile or FileKind.OpenText or FileKind.RichText)
        {
            return bounds.Tools?.Office is null
                ? Failed(ReadingFailures.WithoutOffice(ending))
                : Unfold(content, kind, ending, bounds);
        }

        return Unfold(content, kind, ending, bounds);
    }

    private static ReadOnlySpan<byte> EncryptedPackage =>
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    // The parsers of foreign formats throw whatever their authors thought of; all of it means one thing here.
    private static OpenedFile Unfold(
        ReadOnlyMemory<byte> content,
        FileKind kind,
        string ending,
        ReadingOptions bounds
    )
    {
        try
        {
            return kind switch
            {
                FileKind.Pdf => Pdf(content.ToArray(), bounds),
                FileKind.WordDocument => Word(content.ToArray(), bounds),
                FileKind.CompoundFile or FileKind.OpenText or FileKind.RichText => Converted.ToWord(
                    content,
                    ending,
                    bounds.Tools!
                )
                    is { } word
                    ? Word(word, bounds)
                    : Failed(ReadingFailures.Broken()),
                _ when ending is ".html" or ".htm" => Succeeded(HtmlFile.Read(content.Span)),
                _ => Succeeded(PlainTextFile.Read(content.Span)),
            };
        }
        catch (Exception problem)
            when (problem is PdfDocumentEncryptedException
                || (kind is FileKind.Pdf && content.Span.IndexOf("/Encrypt"u8) >= 0)
            )
        {
            return Failed(ReadingFailures.Encrypted());
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return Failed(ReadingFailures.Broken());
        }
    }

    private static OpenedFile Word(byte[] content, ReadingOptions bounds)
    {
        if (!WordFile.UnfoldsWithin(content, bounds.LargestUnpackedInBytes))
        {
            return Failed(ReadingFailures.Larger(bounds.LargestUnpackedInBytes));
        }

        return WordFile.IsShallow(content)
            ? Succeeded(WordFile.Read(content))
            : Failed(ReadingFailures.Broken());
    }

    private static OpenedFile Pdf(byte[] content, ReadingOptions bounds)
    {
        using var document = PdfDocument.Open(content);
        if (document.NumberOfPages > bounds.MostPages)
        {
            return Failed(ReadingFailures.Larger(bounds.LargestFileInBytes));
        }

        return PdfFile.HasText(document)
            ? Succeeded(PdfFile.Read(document))
            : Scan(content, document.NumberOfPages, bounds);
    }

    private static OpenedFile Scan(byte[] content, int pages, ReadingOptions bounds)
    {
        if (bounds.Tools is not { Recognition: not null, Pages: not null } tools)
        {
            return Failed(ReadingFailures.WithoutText());
        }

        if (pages > tools.MostScannedPages)
        {
            return Failed(ReadingFailures.LongScan(tools.MostScannedPages));
        }

        return Converted.RecognisedWords(content, tools) is { } words
            ? Succeeded(
                PdfFile.Of(RecognisedPages.Read(System.Text.Encoding.UTF8.GetString(words)))
            )
            : Failed(ReadingFailures.Broken());
    }

    private static OpenedFile Succeeded(SourceFile file)
    {
        var blocks = file.Blocks.ToList();
        if (LegacyText.Carried(Sample(blocks)) is not { } carried)
        {
            return new(Manuscript.From(blocks), null)
            {
                Margins = file.Margins,
                Encoding = file.Encoding,
            };
        }

        return new(Manuscript.From(blocks.Select(b => Read(b, carried.Read))), null)
        {
            Margins = [.. file.Margins.Select(carried.Read)],
            Encoding = carried.Encoding,
        };
    }

    private static string Sample(List<SourceBlock> blocks)
    {
        var sample = new StringBuilder();
        foreach (var block in blocks.TakeWhile(_ => sample.Length < 40_000))
        {
            sample.AppendLine(
                block is SourceTable table
                    ? string.Join(' ', table.Rows.SelectMany(r => r).Select(c => c.Text))
                    : ((SourceParagraph)block).Text
            );
        }

        return sample.ToString();
    }

    private static SourceBlock Read(SourceBlock block, Func<string, string> meant) =>
        block switch
        {
            SourceParagraph paragraph => paragraph with { Text = meant(paragraph.Text) },
            SourceTable table => new SourceTable([
                .. table.Rows.Select(row =>
                    (IReadOnlyList<SourceCell>)
                        [.. row.Select(cell => cell with { Text = meant(cell.Text) })]
                ),
            ]),
            _ => block,
        };

    private static OpenedFile Failed(ReadingFailure failure) => new(null, failure);

    private static ReadingFailure Wrong(string ending, FileKind kind)
    {
        var (vietnamese, english) = FileKinds.Name(kind);
        return ReadingFailures.NotWhatItsNameSays(ending, vietnamese, english);
    }
}
