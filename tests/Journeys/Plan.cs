using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.Journeys;

/// <summary>A small plan of the federation with an annex table, as an office would send it.</summary>
internal static class Plan
{
    public const string Task = "Rà soát quy trình tiếp nhận văn bản của các ban";

    /// <param name="number">Its number and symbol.</param>
    /// <param name="task">What its first row asks.</param>
    public static byte[] Docx(string number, string task, DateOnly today)
    {
        using var memory = new MemoryStream();
        using (
            var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document)
        )
        {
            var body = file.AddMainDocumentPart();
            body.Document = new Document(
                new Body(
                    Line("LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ SÔNG VÂN"),
                    Line($"Số: {number}"),
                    Line($"Sông Vân, ngày {today.Day:00} tháng {today.Month} năm {today.Year}"),
                    Line("KẾ HOẠCH"),
                    Line("Rà soát công việc tháng tới"),
                    Line(
                        "Ban Thường vụ Liên đoàn Lao động thành phố xây dựng kế hoạch rà soát như sau:"
                    ),
                    Line("PHỤ LỤC"),
                    Line("PHÂN CÔNG NHIỆM VỤ"),
                    Rows(
                        [
                            "TT",
                            "Nội dung",
                            "Đơn vị chủ trì",
                            "Đơn vị phối hợp",
                            "Thời hạn",
                            "Sản phẩm",
                        ],
                        [
                            "1",
                            task,
                            "Ban Tổ chức",
                            "Văn phòng",
                            Typed(today.AddDays(20)),
                            "Báo cáo rà soát",
                        ],
                        [
                            "2",
                            "Tổng hợp kinh phí thực hiện kế hoạch",
                            "Ban Tài chính",
                            "Ban Tổ chức",
                            Typed(today.AddDays(25)),
                            "Bảng dự toán",
                        ]
                    )
                )
            );
        }

        return memory.ToArray();
    }

    private static string Typed(DateOnly day) =>
        day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    private static Paragraph Line(string text) =>
        new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table Rows(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell))))));
}
