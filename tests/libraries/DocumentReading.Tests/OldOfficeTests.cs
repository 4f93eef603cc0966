using System.Text;
using Chutri.DocumentReading.Files;
using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class OldOfficeTests
{
    private const string Meant =
        "Giao Sở Nội vụ chủ trì, phối hợp với Ủy ban nhân dân tỉnh xây dựng đề án giữ rừng, hoàn thành trước ngày 30 tháng 6 năm 2025.";

    [Theory]
    [InlineData(
        "VNI",
        "R2lhbyBT9PsgTm/kaSB2de8gY2h1+yB0cuwsIHBob+FpIGj073AgdvT5aSBV23kgYmFuIG5oYeJuIGRh4m4gdOZuaCB4YeJ5IGT2725nIPFl4CBh+W4gZ2n29SBy9vhuZywgaG9h+G4gdGhh+G5oIHRy9vT5YyBuZ2H4eSAzMCB0aGH5bmcgNiBuYeptIDIwMjUu"
    )]
    [InlineData(
        "VPS",
        "R2lhbyBTqiBOtmkgdvggY2j7IHRy7CwgcGjTaSBornAgdqdpINF5IGJhbiBuaOJuIGTibiB0zG5oIHjieSBkv25nIMeKIOFuIGdpuyBy2G5nLCBob+BuIHRo4G5oIHRy3KdjIG5n4HkgMzAgdGjhbmcgNiBu5m0gMjAyNS4="
    )]
    [InlineData(
        "VISCII",
        "R2lhbyBTtyBOtWkgdvggY2j8IHRy7CwgcGivaSBo/nAgdr5pIJx5IGJhbiBuaOJuIGTibiB0725oIHjieSBk8W5nIPCrIOFuIGdp5iBy125nLCBob+BuIHRo4G5oIHRy375jIG5n4HkgMzAgdGjhbmcgNiBu5W0gMjAyNS4="
    )]
    [InlineData(
        "Windows-1258",
        "R2lhbyBT9dIgTvTyaSB2dfIgY2h10iB0cmnMLCBwaPTsaSBo9fJwIHb17GkgVdJ5IGJhbiBuaOJuIGTibiB0adJuaCB44nkgZP3ybmcg8OrMIOFuIGdp/d4gcv3MbmcsIGhv4G4gdGjgbmggdHL99exjIG5n4HkgMzAgdGjhbmcgNiBu420gMjAyNS4="
    )]
    public void The_alphabets_of_old_offices_are_told_apart_and_read(string alphabet, string bytes)
    {
        var read = DocumentReader
            .Read(Convert.FromBase64String(bytes), "cong-van.txt")
            .Reading.ShouldNotBeNull(alphabet);

        read.Text.ShouldBe(Meant);
        var encoding = read.Encoding.ShouldNotBeNull();
        encoding.Name.ShouldBe(alphabet.ToLowerInvariant());
        encoding.Confidence.ShouldBeInRange(0.9, 1);
        ReadingJson
            .Write(read, "a.txt")
            .ShouldContain($"\"encoding\":{{\"name\":\"{encoding.Name}\",\"confidence\":");
    }

    [Fact]
    public void Words_in_a_font_of_TCVN3_are_read_out_of_a_Word_file() =>
        DocumentReader
            .Read(
                WordFiles.With(
                    WordFiles.Line("Giao Së Néi vô chñ tr×, phèi hîp víi ñy ban nh©n d©n tØnh.")
                ),
                "a.docx"
            )
            .Reading.ShouldNotBeNull()
            .Text.ShouldBe("Giao Sở Nội vụ chủ trì, phối hợp với ủy ban nhân dân tỉnh.");

    [Fact]
    public void A_page_of_the_web_gives_its_paragraphs_lists_and_tables_and_not_its_scripts()
    {
        var page = Encoding.UTF8.GetBytes(
            "<html><head><title>x</title></head><body><script>var a = '<p>Giao';</script>"
                + "<h1>KẾ HOẠCH</h1><p>Giao Sở Nội v&#7909; lập đề án<br>trước ngày 30/6/2025.</p><ul><li>Một</li></ul>"
                + "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì</tr><tr><td>1<td>Trồng cây<td rowspan=2>Sở Xây dựng</tr>"
                + "<tr><td>2<td>Tỉa cây</tr></table></body></html>"
        );

        var text = DocumentReader.Read(page, "trang.html").Reading.ShouldNotBeNull();

        text.Text.ShouldBe(
            "KẾ HOẠCH\nGiao Sở Nội vụ lập đề án\ntrước ngày 30/6/2025.\n- Một\nTT\tNhiệm vụ\tChủ trì\n1\tTrồng cây\tSở Xây dựng\n2\tTỉa cây\t"
        );
        text.Tasks.Select(task => task.Lead).TakeLast(2).ShouldBe(["Sở Xây dựng", "Sở Xây dựng"]);
    }

    [Theory]
    [InlineData("a.rtf", "{\\rtf1 Giao}")]
    [InlineData("a.doc", "\u00D0\u00CF\u0011\u00E0")]
    public void An_old_Word_file_says_that_LibreOffice_is_needed_where_it_may_not_be_run(
        string name,
        string content
    ) =>
        DocumentReader
            .Read(Encoding.Latin1.GetBytes(content), name)
            .Failure.ShouldNotBeNull()
            .Code.ShouldBe(ReadingFailures.NeedsOffice);

    [Fact]
    public void The_words_that_a_scan_was_recognised_as_become_lines_again()
    {
        var pages = RecognisedPages.Read(
            "level\tpage_num\n"
                + "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t96\tSở\n"
                + "5\t1\t1\t1\t1\t2\t60\t14\t40\t12\t96\tNội\n"
                + "5\t2\t1\t1\t1\t1\t10\t10\t40\t20\t96\tHai\n"
        );

        pages.Select(page => page[0].Text).ShouldBe(["Sở Nội", "Hai"]);
    }
}
