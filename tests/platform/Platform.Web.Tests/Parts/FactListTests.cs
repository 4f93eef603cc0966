namespace Chutri.Platform.Web.Tests.Parts;

public sealed class FactListTests
{
    private static readonly DateTime Moment = new(2026, 11, 19, 15, 40, 0);

    [Fact]
    public async Task A_fact_is_a_sentence_in_which_the_name_is_strong()
    {
        var fact = new FactView(
            Moment,
            new("Phó Chủ tịch Lê Thị Thanh Mai yêu cầu làm lại.", "Returned by Lê Thị Thanh Mai.")
        )
        {
            Who = "Lê Thị Thanh Mai",
            Quote = "Chọn một đơn vị.",
        };

        var list = await Rendering.Render<FactList>(("Facts", new[] { fact }));

        list.QuerySelector("strong")!.TextContent.ShouldBe("Lê Thị Thanh Mai");
        list.QuerySelector("p")!
            .TextContent.ShouldBe("Phó Chủ tịch Lê Thị Thanh Mai yêu cầu làm lại.");
        list.QuerySelector("blockquote")!.TextContent.ShouldBe("“Chọn một đơn vị.”");
        list.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-11-19T15:40");
    }

    [Fact]
    public async Task A_fact_without_its_name_in_the_sentence_is_told_whole()
    {
        var list = await Rendering.Render<FactList>(
            (
                "Facts",
                new[] { new FactView(Moment, new("Hết tạm dừng.", "Resumed.")) { Who = "Ai đó" } }
            )
        );

        list.QuerySelector("p")!.TextContent.ShouldBe("Hết tạm dừng.");
    }

    [Fact]
    public async Task A_file_says_who_when_how_large_and_its_digest()
    {
        var file = new FileView(
            "Báo cáo.docx",
            "/files/1",
            "Trần Quốc Bảo",
            Moment,
            421_888,
            "9f2c41d70be688a30c5e6f7a8b9c0d1e"
        );

        var list = await Rendering.Render<FileList>(
            ("Caption", new Words("1 tệp", "1 file")),
            ("Files", new[] { file })
        );

        list.QuerySelector("tbody tr")!
            .Reads()
            .ShouldBe(
                "Báo cáo.docx Trần Quốc Bảo, 19/11/2026, 15:40 SHA-256 9f2c 41d7 0be6 88a3 … 412 KB"
            );
        list.QuerySelector(".digest")!.GetAttribute("title").ShouldBe(file.Sha256);
    }

    [Fact]
    public async Task What_is_missing_of_the_six_clarities_is_a_link_to_its_field()
    {
        ClarityMark[] marks =
        [
            .. Enum.GetValues<Clarity>()
                .Select(clarity => new ClarityMark(
                    clarity,
                    clarity is not Clarity.Product,
                    "#f-product"
                )),
        ];

        var six = await Rendering.Render<SixMarks>(("Marks", marks));

        six.QuerySelectorAll("li")
            .Select(mark => mark.Reads())
            .ShouldBe([
                "người",
                "việc",
                "thời gian",
                "trách nhiệm",
                "thiếu sản phẩm",
                "thẩm quyền",
            ]);
        six.QuerySelectorAll("a")
            .ShouldHaveSingleItem()
            .GetAttribute("href")
            .ShouldBe("#f-product");
    }
}
