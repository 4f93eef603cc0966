using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Chutri.Documents.Tests;

/// <summary>Papers of the invented city Sông Vân, written for these tests.</summary>
internal static class SamplePapers
{
    /// <summary>A directive of the standing committee of the city's party committee: four demands, two citations.</summary>
    public const string Directive = """
        THÀNH ỦY SÔNG VÂN
        *
        Số 24-CT/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Sông Vân, ngày 07 tháng 8 năm 2026

        CHỈ THỊ
        CỦA BAN THƯỜNG VỤ THÀNH ỦY SÔNG VÂN
        về tăng cường kỷ luật, kỷ cương trong giải quyết công việc

        Thực hiện Nghị quyết số 18-NQ/TU ngày 30/12/2025 của Thành ủy về chuyển đổi số, Ban Thường vụ Thành ủy yêu cầu:

        1. Giao Văn phòng Thành ủy chủ trì, phối hợp với Ban Tuyên giáo xây dựng kế hoạch tuyên truyền, hoàn thành trước ngày 30/9/2026.

        2. Ban Tổ chức Thành ủy rà soát chức năng, nhiệm vụ của các đơn vị, báo cáo Ban Thường vụ trước ngày 15/10/2026.

        3. Ủy ban Kiểm tra Thành ủy chủ trì kiểm tra đột xuất việc chấp hành giờ làm việc; định kỳ hằng quý báo cáo Ban Thường vụ.

        4. Các chi bộ tổ chức quán triệt Chỉ thị này trong tháng 9/2026.

        Chỉ thị này phổ biến đến chi bộ.

        Nơi nhận:
        - Các ban của Thành ủy,
        - Lưu Văn phòng.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ
        Trần Quốc Bảo
        """;

    public static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);

    public static byte[] DirectiveFile => Text(Directive);

    public static byte[] Plan(string number = "222/KH-UBND", string date = "27 tháng 9 năm 2026") =>
        Text(
            $"""
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ SÔNG VÂN
            Số: {number}
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sông Vân, ngày {date}

            KẾ HOẠCH
            Thực hiện Chỉ thị số 24-CT/TU ngày 07/8/2026 của Ban Thường vụ Thành ủy

            1. Sở Nội vụ chủ trì tham mưu kiểm tra công vụ, hoàn thành trước ngày 20/12/2026.

            2. Văn phòng Ủy ban nhân dân thành phố theo dõi, đôn đốc, báo cáo hằng tháng.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Văn Hải
            """
        );

    public static byte[] Marked(string mark) => Text(mark + "\n" + Directive);

    public static byte[] Docx(params IEnumerable<string> paragraphs)
    {
        using var stream = new MemoryStream();
        using (
            var paper = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            var main = paper.AddMainDocumentPart();
            main.Document = new Document(
                new Body(
                    paragraphs.Select(words => new Paragraph(
                        new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve })
                    ))
                )
            );
            main.Document.Save();
        }

        return stream.ToArray();
    }

    public static byte[] DirectiveDocx => Docx(Directive.Split('\n'));

    /// <summary>The standard fonts of PDF have no Vietnamese letters: these lines are written without marks.</summary>
    public static byte[] Pdf(params IEnumerable<string> lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        var y = 780;
        foreach (var line in lines)
        {
            page.AddText(line, 12, new PdfPoint(60, y), font);
            y -= 20;
        }

        return builder.Build();
    }
}
