using System.Globalization;
using System.IO.Compression;
using Chutri.Organization.Model.Importing;
using Chutri.Platform;
using MiniExcelLibs;

namespace Chutri.Organization.Storage;

/// <summary>A file as somebody gave it, as a table of text: what it is, is seen from its first bytes, not from its name.</summary>
internal static class ImportFile
{
    public const int MostRows = 200_000;
    public const int MostUnpackedInMegabytes = 400;

    private static ReadOnlySpan<byte> EncryptedPackage =>
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>The table, or the sentence why there is none.</summary>
    public static (ImportTable? Table, Words? Problem) Read(byte[] content)
    {
        IEnumerable<IReadOnlyList<string>> lines;
        switch (content)
        {
            case [0x50, 0x4B, ..] when content.AsSpan().IndexOf("xl/"u8) < 0:
                return (null, ImportSentences.NotSpreadsheet);
            case [0x50, 0x4B, ..]:
                if (UnpacksToTooMuch(content))
                {
                    return (null, ImportSentences.UnpacksToTooMuch(MostUnpackedInMegabytes));
                }

                if (Spreadsheet(content) is not { } sheet)
                {
                    return (null, ImportSentences.BrokenSpreadsheet);
                }

                lines = sheet;
                break;
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                return (
                    null,
                    content.AsSpan().IndexOf(EncryptedPackage) >= 0
                        ? ImportSentences.Encrypted
                        : ImportSentences.OldOfficeFile
                );
            default:
                if (DelimitedText.Decode(content) is not { } text || text.Contains('\0'))
                {
                    return (null, ImportSentences.NotText);
                }

                lines = DelimitedText.Read(text);
                break;
        }

        var table = ImportTable.Of(lines.Take(MostRows + 2));
        return table.Rows.Count switch
        {
            0 => (null, ImportSentences.Empty),
            > MostRows => (null, ImportSentences.TooBig(MostRows)),
            _ => (table, null),
        };
    }

    /// <summary>As the package itself says; no part is unpacked to more than it says.</summary>
    private static bool UnpacksToTooMuch(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false));
            var left = MostUnpackedInMegabytes * 1024L * 1024L;
            return package.Entries.Any(part => (left -= Math.Min(part.Length, left + 1)) < 0);
        }
        catch (InvalidDataException)
        {
            return false; // cannot be opened at all, which is said of it next
        }
    }

    /// <summary>The first sheet; null when it cannot be opened.</summary>
    private static List<IReadOnlyList<string>>? Spreadsheet(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            return
            [
                .. stream
                    .Query(useHeaderRow: false, excelType: ExcelType.XLSX)
                    .Cast<IDictionary<string, object?>>()
                    .Take(MostRows + 2)
                    .Select(row => row.Values.Select(Text).ToArray()),
            ];
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or System.Xml.XmlException
                        or NotSupportedException
                        or InvalidOperationException
                        or FormatException
                        or KeyNotFoundException
                        or NullReferenceException
                        or ArgumentException
                        or IOException
            )
        {
            return null;
        }
    }

    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };
}
