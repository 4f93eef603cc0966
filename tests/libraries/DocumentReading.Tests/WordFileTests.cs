using Chutri.DocumentReading.Tests.Samples;
using DocumentFormat.OpenXml.Wordprocessing;
using static Chutri.DocumentReading.Tests.Samples.WordFiles;

namespace Chutri.DocumentReading.Tests;

public sealed class WordFileTests
{
    [Fact]
    public void Shows_the_numbers_that_Word_shows()
    {
        var text = TextOf(
            Numbered(0, "MỤC ĐÍCH"),
            Numbered(1, "Một"),
            Numbered(1, "Hai"),
            Numbered(0, "TỔ CHỨC"),
            Numbered(1, "Ba")
        );

        text.ShouldBe("I. MỤC ĐÍCH\n1. Một\n2. Hai\nII. TỔ CHỨC\n1. Ba");
    }

    [Fact]
    public void Reads_tracked_changes_as_accepted()
    {
        var line = new Paragraph(
            new Run(
                new Text("Trồng ")
                {
                    Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve,
                }
            ),
            new DeletedRun(new Run(new DeletedText("mười"))) { Author = "A", Id = "1" },
            new InsertedRun(new Run(new Text("hai mươi"))) { Author = "A", Id = "2" },
            new Run(
                new Text(" cây")
                {
                    Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve,
                }
            )
        );

        TextOf(line).ShouldBe("Trồng hai mươi cây");
    }

    [Fact]
    public void A_footnote_follows_the_text_and_its_document_is_a_reference()
    {
        var reading = DocumentReader
            .Read(
                WithFootnote(
                    "Sở Nội vụ báo cáo theo Nghị quyết số 18-NQ/TW, ngày 25/10/2017.",
                    Line("KẾ HOẠCH"),
                    Line("1. Sở Xây dựng trồng cây trước ngày 1/3/2025.")
                ),
                "a.docx"
            )
            .Reading.ShouldNotBeNull();

        reading.Text.ShouldEndWith(
            "\nChú thích 1: Sở Nội vụ báo cáo theo Nghị quyết số 18-NQ/TW, ngày 25/10/2017."
        );
        reading.References.ShouldHaveSingleItem().Number.ShouldBe("18-NQ/TW");
        reading.Tasks.ShouldHaveSingleItem().Lead.ShouldBe("Sở Xây dựng");
    }

    [Fact]
    public void Reads_a_table_inside_a_cell()
    {
        var outer = Table(["Trái", "Phải"]);
        outer.Descendants<TableCell>().Last().Append(Table(["Trong", "cùng"]), new Paragraph());

        TextOf(outer).ShouldBe("Trái\nPhải\nTrong\ncùng");
    }

    private static string TextOf(params DocumentFormat.OpenXml.OpenXmlElement[] body) =>
        DocumentReader.Read(With(body), "a.docx").Reading.ShouldNotBeNull().Text;
}
