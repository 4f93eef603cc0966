using Chutri.DocumentReading;
using Chutri.Documents.Storage;

namespace Chutri.Documents.Tests.Model;

public sealed class WrittenCitationTests
{
    [Theory]
    [InlineData("điểm a khoản 2 Điều 3", "Article 3, Clause 2, Point a")]
    [InlineData("điểm đ mục 2, Chỉ thị 24-CT/TU", "Section 2, Point đ, Directive 24-CT/TU")]
    [InlineData(
        "dòng thứ 4 trong bảng Phụ lục I, Kế hoạch 222/KH-UBND",
        "Annex I, Table row 4, Plan 222/KH-UBND"
    )]
    [InlineData("gạch đầu dòng thứ 2 khoản 1 Điều 5", "Article 5, Clause 1, Dash 2")]
    [InlineData("đoạn thứ 3 Phụ lục", "Annex, Paragraph 3")]
    [InlineData("phần mở đầu, Công văn 12/VP", "preamble, Official letter 12/VP")]
    public void A_citation_of_a_provision_reads_in_english_from_the_whole_to_the_part(
        string written,
        string english
    )
    {
        WrittenCitation.Of(written).Vietnamese.ShouldBe(written);
        WrittenCitation.Of(written).English.ShouldBe(english);
    }

    [Theory]
    [InlineData("Giao ban tháng 11")]
    [InlineData("Ý kiến của Chủ tịch, ngày 05/11")]
    [InlineData("")]
    public void What_a_person_typed_in_other_words_stays_as_typed(string written) =>
        WrittenCitation.Of(written).English.ShouldBe(written);

    [Fact]
    public void Every_place_of_a_document_is_cited_in_english_as_it_was_when_it_was_read()
    {
        foreach (var paper in new[] { SamplePapers.DirectiveFile, SamplePapers.Plan() })
        {
            var read = DocumentReader.Read(paper, "van-ban.txt").Reading!;
            foreach (var provision in VersionReading.Provisions(read))
            {
                WrittenCitation
                    .Of(provision.Citation.Vietnamese)
                    .English.ShouldBe(provision.Citation.English);
            }
        }
    }
}
