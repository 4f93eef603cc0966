using Chutri.Organization.Model.Importing;
using Chutri.Organization.Storage;

namespace Chutri.Organization.Tests.Operations;

public sealed class NotSpreadsheetTests
{
    [Fact]
    public void A_Word_document_an_archive_or_a_PDF_is_not_called_a_broken_spreadsheet()
    {
        foreach (
            var content in new[]
            {
                "PK\u0003\u0004 word/document.xml"u8.ToArray(),
                "PK\u0003\u0004 a.txt"u8.ToArray(),
                "%PDF-1.7"u8.ToArray(),
            }
        )
        {
            ImportFile.Read(content).Problem.ShouldBe(ImportSentences.NotSpreadsheet);
        }
    }

    [Fact]
    public void An_old_file_and_one_with_a_password_are_told_apart()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3];
        byte[] closed = [.. old, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8];

        ImportFile.Read(old).Problem.ShouldBe(ImportSentences.OldOfficeFile);
        ImportFile.Read(closed).Problem.ShouldBe(ImportSentences.Encrypted);
    }
}
