using Chutri.DocumentReading.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Chutri.DocumentReading.Files;

/// <summary>A file brought to one text, or the reason why not.</summary>
internal sealed record OpenedFile(Manuscript? Manuscript, ReadingFailure? Failure)
{
    /// <summary>Lines in the margins of the pages that do not belong to the text.</summary>
    internal IReadOnlyList<string> Margins { get; init; } = [];

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

        return Unfold(content, kind, bounds);
    }

    private static ReadOnlySpan<byte> EncryptedPackage =>
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    // The parsers of foreign formats throw whatever their authors thought of; all of it means one thing here.
    private static OpenedFile Unfold(
        ReadOnlyMemory<byte> content,
        FileKind kind,
        ReadingOptions bounds
    )
    {
        try
        {
            return kind switch
            {
                FileKind.Pdf => Pdf(content.ToArray(), bounds),
                FileKind.WordDocument => Word(content.ToArray(), bounds),
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
            : Failed(ReadingFailures.WithoutText());
    }

    private static OpenedFile Succeeded(SourceFile file) =>
        new(Manuscript.From(file.Blocks), null) { Margins = file.Margins };

    private static OpenedFile Failed(ReadingFailure failure) => new(null, failure);

    private static ReadingFailure Wrong(string ending, FileKind kind)
    {
        var (vietnamese, english) = FileKinds.Name(kind);
        return ReadingFailures.NotWhatItsNameSays(ending, vietnamese, english);
    }
}
