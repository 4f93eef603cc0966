using System.IO.Compression;
using System.Text;
using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void An_empty_file_is_refused() =>
        CodeOf([], "a.txt").ShouldBe(ReadingFailures.EmptyFile);

    [Fact]
    public void A_file_with_only_white_space_is_refused_as_empty() =>
        CodeOf("  \n\t\n"u8.ToArray(), "a.txt").ShouldBe(ReadingFailures.EmptyFile);

    [Fact]
    public void A_file_above_the_limit_is_refused() =>
        DocumentReader
            .Read(new byte[2048], "a.txt", new ReadingOptions { LargestFileInBytes = 1024 })
            .Failure!.Code.ShouldBe(ReadingFailures.TooLarge);

    [Fact]
    public void A_small_file_that_unfolds_without_end_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(new byte[8 * 1024 * 1024]);
        }

        DocumentReader
            .Read(
                stream.ToArray(),
                "a.docx",
                new ReadingOptions { LargestUnpackedInBytes = 1024 * 1024 }
            )
            .Failure!.Code.ShouldBe(ReadingFailures.TooLarge);
    }

    [Fact]
    public void A_document_nested_without_end_is_refused_and_does_not_bring_the_program_down()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(
                Encoding.UTF8.GetBytes(
                    string.Concat(Enumerable.Repeat("<a>", 100_000))
                        + string.Concat(Enumerable.Repeat("</a>", 100_000))
                )
            );
        }

        CodeOf(stream.ToArray(), "a.docx").ShouldBe(ReadingFailures.BrokenFile);
    }

    [Fact]
    public void A_name_that_does_not_say_what_the_file_is_is_refused_in_both_languages()
    {
        var failure = DocumentReader
            .Read(PdfFiles.WithoutText(), "ke-hoach.docx")
            .Failure.ShouldNotBeNull();

        failure.Code.ShouldBe(ReadingFailures.Mislabelled);
        failure.Vietnamese.ShouldContain("tệp PDF");
        failure.English.ShouldContain("PDF");
    }

    [Fact]
    public void A_file_with_a_password_is_refused()
    {
        var file = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 1024);

        CodeOf(file, "a.docx").ShouldBe(ReadingFailures.EncryptedFile);
    }

    [Fact]
    public void A_kind_of_file_that_cannot_be_read_is_refused() =>
        CodeOf("abc"u8.ToArray(), "a.xlsx").ShouldBe(ReadingFailures.UnsupportedKind);

    [Theory]
    [InlineData("MẬT", SecrecyLevel.Secret)]
    [InlineData("TỐI MẬT", SecrecyLevel.HighlySecret)]
    [InlineData("[TUYỆT MẬT]", SecrecyLevel.TopSecret)]
    [InlineData("Độ mật: Tối mật", SecrecyLevel.HighlySecret)]
    [InlineData("Tối mật", SecrecyLevel.HighlySecret)]
    [InlineData("Mật", SecrecyLevel.Secret)]
    [InlineData("M Ậ T", SecrecyLevel.Secret)]
    [InlineData("T U Y Ệ T  M Ậ T", SecrecyLevel.TopSecret)]
    [InlineData("--- TỐI MẬT ---", SecrecyLevel.HighlySecret)]
    public void A_mark_of_secrecy_that_stands_alone_stops_the_reading(
        string mark,
        SecrecyLevel level
    )
    {
        var failure = DocumentReader
            .Read(Encoding.UTF8.GetBytes(mark + "\n\n" + Plans.Head), "a.txt")
            .Failure.ShouldNotBeNull();

        failure.Code.ShouldBe(ReadingFailures.SecretDocument);
        failure.Secrecy.ShouldBe(level);
    }

    [Theory]
    [InlineData("TUYỆT MẬT", SecrecyLevel.TopSecret)]
    [InlineData("Độ mật: Tối mật", SecrecyLevel.HighlySecret)]
    public void A_mark_stops_the_reading_also_where_it_stands_behind_everything_else(
        string mark,
        SecrecyLevel level
    )
    {
        var lines = string.Join("\n\n", Enumerable.Range(1, 50).Select(n => $"{n}. Trồng cây."));

        DocumentReader
            .Read(Encoding.UTF8.GetBytes($"{Plans.Head}{lines}\n{Plans.Foot}\n{mark}"), "a.txt")
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(level);
    }

    [Fact]
    public void A_mark_behind_the_number_stops_the_reading() =>
        DocumentReader
            .Read(
                Encoding.UTF8.GetBytes(Plans.Head.Replace("45/KH-UBND", "45/KH-UBND (MẬT)")),
                "a.txt"
            )
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.Secret);

    [Theory]
    [InlineData("TỐI MẬT\nBáo cáo")]
    [InlineData("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nTỐI MẬT\nBáo cáo kết quả kiểm tra")]
    public void A_mark_stops_the_reading_also_where_the_next_line_goes_on_at_once(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);

        DocumentReader
            .Read(content, "a.txt")
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.HighlySecret);
        DocumentReader
            .FindSecrecy(content, "a.txt")
            .ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.HighlySecret);
    }

    [Fact]
    public void The_word_in_a_sentence_is_no_mark() =>
        DocumentReader
            .FindSecrecy(
                "Chế độ bảo vệ bí mật nhà nước.\nTài liệu mật được giữ riêng."u8.ToArray(),
                "a.txt"
            )
            .ShouldBeNull();

    [Fact]
    public void A_mark_in_the_head_of_a_Word_page_stops_the_reading() =>
        DocumentReader
            .Read(WordFiles.WithPageHead("TỐI MẬT", WordFiles.Line("Kế hoạch")), "a.docx")
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.HighlySecret);

    [Fact]
    public void A_watermark_of_secrecy_stops_the_reading() =>
        DocumentReader
            .Read(WordFiles.WithWatermark("MẬT", WordFiles.Line("Kế hoạch")), "a.docx")
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.Secret);

    [Fact]
    public void A_mark_at_the_foot_of_each_PDF_page_stops_the_reading() =>
        DocumentReader
            .Read(
                PdfFiles.Repeated(
                    3,
                    (60, 40, "Kế hoạch trồng cây xanh trong toàn tỉnh"),
                    (60, 80, "Nội dung thực hiện trong năm"),
                    (60, 120, "Tổ chức thực hiện"),
                    (60, 160, "Kinh phí"),
                    (60, 200, "Kiểm tra"),
                    (280, 780, "TUYỆT MẬT")
                ),
                "a.pdf"
            )
            .Failure.ShouldNotBeNull()
            .Secrecy.ShouldBe(SecrecyLevel.TopSecret);

    [Fact]
    public void A_word_that_a_broken_line_left_alone_does_not_make_a_document_secret() =>
        Plans
            .Saying("1. Sở Nội vụ hướng dẫn việc bảo vệ bí\nmật\nnhà nước.")
            .Text.ShouldContain("nhà nước");

    [Fact]
    public void The_word_in_running_text_does_not_make_a_document_secret() =>
        Plans
            .Saying("1. Sở Nội vụ hướng dẫn bảo vệ bí mật nhà nước, tài liệu mật.")
            .Text.ShouldContain("tài liệu mật");

    private static string CodeOf(byte[] content, string name) =>
        DocumentReader.Read(content, name).Failure.ShouldNotBeNull().Code;
}
