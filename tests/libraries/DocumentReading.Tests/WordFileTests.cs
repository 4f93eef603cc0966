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
    public void Reads_a_table_inside_a_cell()
    {
        var outer = Table(["Trái", "Phải"]);
        outer.Descendants<TableCell>().Last().Append(Table(["Trong", "cùng"]), new Paragraph());

        TextOf(outer).ShouldBe("Trái\nPhải\nTrong\ncùng");
    }

    private static string TextOf(params DocumentFormat.OpenXml.OpenXmlElement[] body) =>
        DocumentReader.Read(With(body), "a.docx").Reading.ShouldNotBeNull().Text;
}
