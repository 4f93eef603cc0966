namespace Chutri.DocumentReading.Files;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum FileKind
{
    Text,
    Pdf,
    WordDocument,
    OpenText,
    OtherPackage,
    CompoundFile,
    RichText,
    Picture,
    Unknown,
}

internal static class FileKinds
{
    internal static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8))
        {
            return content.IndexOf("word/"u8) >= 0 ? FileKind.WordDocument
                : content.IndexOf("application/vnd.oasis.opendocument.text"u8) is >= 0 and < 200
                    ? FileKind.OpenText
                : FileKind.OtherPackage;
        }

        return content switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.CompoundFile,
            [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] =>
                FileKind.Picture,
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] =>
                FileKind.Picture,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
            _ when content[..Math.Min(1024, content.Length)].IndexOf("%PDF-"u8) >= 0 =>
                FileKind.Pdf,
            _ when PlainTextFile.LooksLikeText(content) => FileKind.Text,
            _ => FileKind.Unknown,
        };
    }

    internal static (string Vietnamese, string English) Name(FileKind kind) =>
        kind switch
        {
            FileKind.Text => ("văn bản thuần", "plain text"),
            FileKind.Pdf => ("tệp PDF", "a PDF file"),
            FileKind.WordDocument => ("văn bản Word (.docx)", "a Word document (.docx)"),
            FileKind.OpenText => ("văn bản OpenDocument (.odt)", "an OpenDocument text (.odt)"),
            FileKind.OtherPackage => (
                "tệp nén hoặc tệp Office khác",
                "an archive or another Office file"
            ),
            FileKind.CompoundFile => (
                "tệp Office đời cũ (.doc)",
                "an Office file of the old kind (.doc)"
            ),
            FileKind.RichText => ("văn bản RTF", "rich text (RTF)"),
            FileKind.Picture => ("tệp ảnh", "a picture"),
            _ => ("dữ liệu không nhận ra", "of no known kind"),
        };
}
