using System.Globalization;
using Chutri.DocumentReading;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Chutri.OfficialPaper.Tests.Reading;

public sealed class ReadingBackTests
{
    private const int Papers = 400;

    [Fact]
    public void Whatever_is_written_is_read_back_with_every_field_of_its_head() =>
        Offices.Any.Sample(
            written =>
            {
                var header = DocumentReader
                    .Read(Tests.Written.Bytes(written.Paper), "van-ban.docx")
                    .Reading!.Header;

                header.Type.ShouldBe(written.Type);
                header.Number.ShouldBe(NumberOf(written.Paper));
                header.Date.ShouldBe(written.Paper.Date);
                header.Place.ShouldBe(written.Paper.Place);
                header.Issuer.ShouldBe(written.Issuer);
                WithoutAbout(header.Subject!)
                    .ShouldBe(written.Paper.Subject, StringCompareShould.IgnoreCase);
                header.Signer.ShouldBe(written.Paper.Signature.Name);
            },
            iter: Papers,
            threads: 1
        );

    [Fact]
    public void Whatever_is_written_is_a_valid_word_document() =>
        Offices.Any.Sample(
            written => Findings(written.Paper).ShouldBeEmpty(),
            iter: 60,
            threads: 1
        );

    [Fact]
    public void Papers_with_annexes_figures_and_contact_lines_are_valid_too() =>
        Tests.Papers.All().SelectMany(Findings).ShouldBeEmpty();

    [Fact]
    public void Tasks_of_a_paper_are_found_in_it()
    {
        var reading = DocumentReader
            .Read(Tests.Written.Bytes(Tests.Papers.Plan()), "ke-hoach.docx")
            .Reading!;

        reading.Tasks.ShouldContain(task => task.Lead == "Sở Khoa học và Công nghệ");
    }

    private static IEnumerable<string> Findings(Paper paper)
    {
        using var stream = new MemoryStream(Tests.Written.Bytes(paper));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(finding => $"{finding.Path?.XPath}: {finding.Description}"),
        ];
    }

    private static string NumberOf(Paper paper) =>
        paper.Number!.Value.ToString("00", CultureInfo.InvariantCulture)
        + (paper.Form is PaperForm.Party ? "-" : "/")
        + paper.Symbol;

    private static string WithoutAbout(string subject) =>
        subject.StartsWith("về ", StringComparison.Ordinal) ? subject[3..] : subject;
}
