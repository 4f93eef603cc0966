using Chutri.DocumentReading.Files;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading;

/// <summary>Reads a document of the state, the Party, the Front or a union: what does it say, and whom does it ask for what?</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads one file. Never throws on its content: whatever cannot be read gives a failure with a code and a sentence in
    /// both languages. The kind of file is judged by its content and must agree with the ending of its name.
    /// </summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">Only its ending counts: .txt, .html, .htm, .docx, .pdf; .doc, .odt, .rtf and scans with <see cref="ReadingOptions.Tools"/>.</param>
    /// <param name="options">Bounds; the defaults where null.</param>
    public static ReadingResult Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        ReadingOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var bounds = options ?? new ReadingOptions();
        if (content.IsEmpty)
        {
            return ReadingFailures.Empty();
        }

        if (content.Length > bounds.LargestFileInBytes)
        {
            return ReadingFailures.Larger(bounds.LargestFileInBytes);
        }

        var opened = OpenedFile.Open(content, fileName, bounds);
        if (opened.Failure is { } failure)
        {
            return failure;
        }

        var result = ReadText(opened.Manuscript!, opened.Margins, bounds);
        return result.Reading is { } reading && opened.Encoding is { } encoding
            ? reading with
            {
                Encoding = encoding,
            }
            : result;
    }

    /// <summary>
    /// Is the file marked secret? Looks for the mark alone, so it is much cheaper than <see cref="Read"/>, and never throws on
    /// the content.
    /// </summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">Only its ending counts: .txt, .html, .htm, .docx, .pdf; .doc, .odt, .rtf and scans with <see cref="ReadingOptions.Tools"/>.</param>
    /// <param name="options">Bounds; the defaults where null.</param>
    /// <returns>The failure that <see cref="Read"/> would give for the mark; null where there is none, or the file cannot be opened here.</returns>
    public static ReadingFailure? FindSecrecy(
        ReadOnlyMemory<byte> content,
        string fileName,
        ReadingOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var bounds = options ?? new ReadingOptions();
        if (content.IsEmpty || content.Length > bounds.LargestFileInBytes)
        {
            return null;
        }

        var opened = OpenedFile.Open(content, fileName, bounds);
        return
            opened.Failure is null
            && SecrecyMark.Find(opened.Manuscript!, opened.Margins) is { } level
            ? ReadingFailures.Secret(level)
            : null;
    }

    /// <summary>Reads text that is already at hand, for instance typed into a form. Lines are paragraphs.</summary>
    public static ReadingResult ReadText(string text, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').Select(line => new SourceParagraph(line));
        return ReadText(Manuscript.From(lines), [], options ?? new ReadingOptions());
    }

    private static ReadingResult ReadText(
        Manuscript manuscript,
        IReadOnlyList<string> margins,
        ReadingOptions bounds
    )
    {
        if (SecrecyMark.Find(manuscript, margins) is { } level)
        {
            return ReadingFailures.Secret(level);
        }

        if (manuscript.Text.Length == 0)
        {
            return ReadingFailures.Empty();
        }

        if (manuscript.Text.Length > bounds.LongestTextInCharacters)
        {
            return ReadingFailures.Larger(bounds.LargestUnpackedInBytes);
        }

        return WholeDocument.Read(manuscript);
    }
}
