using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chutri.Documents.Web;

namespace Chutri.Documents.Tests.Web;

public sealed class DocumentRoutesTests
{
    [Fact]
    public async Task The_page_shows_header_outline_references_versions_and_what_happened()
    {
        await using var site = await ClerkSite.Start();
        var address = await Registered(site);

        var page = await site.Page(address);

        page.QuerySelector("#header")!.ParentElement!.TextContent.ShouldContain("2025-2030");
        page.QuerySelectorAll(".passage.has-demand").Length.ShouldBeGreaterThanOrEqualTo(3);
        page.QuerySelector("#references")!.TextContent.ShouldContain("18-NQ/TU");
        page.QuerySelector("#versions")!.TextContent.ShouldContain("Chỉ thị 24.txt");
        page.QuerySelector(".history")!
            .TextContent.ShouldContain("đăng ký Chỉ thị 24-CT/TU vào sổ");
        page.QuerySelectorAll(".tab")
            .Select(tab => ((IHtmlAnchorElement)tab).PathName)
            .ShouldBe([address, address + "/reading", address + "/coverage", "/assignments"]);
    }

    [Fact]
    public async Task The_original_is_downloaded_under_its_vietnamese_name_and_cannot_run()
    {
        await using var site = await ClerkSite.Start();
        var address = await Registered(site);

        var file = await site.Get(address + "/file");

        (await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(
            SamplePapers.DirectiveFile
        );
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Chỉ thị 24.txt");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task The_page_costs_the_same_statements_for_a_short_text_and_a_long_one()
    {
        await using var site = await ClerkSite.Start();
        var small = await Registered(site);
        var long_ = SamplePapers.Text(
            SamplePapers.Directive.Replace("24-CT/TU", "25-CT/TU", StringComparison.Ordinal)
                + string.Concat(
                    Enumerable
                        .Range(5, 60)
                        .Select(i => $"\n{i}. Văn phòng báo cáo lần {i} trước ngày 30/9/2026.")
                )
        );
        var large = (
            await site.Fill("/documents/new", [], ("dai.txt", long_))
        ).Headers.Location!.ToString();

        (await site.Cost(small)).ShouldBeLessThanOrEqualTo(DocumentRoutes.StatementBudget);
        (await site.Cost(large)).ShouldBe(await site.Cost(small));
    }

    [Fact]
    public async Task The_header_is_corrected_and_errors_keep_what_was_typed()
    {
        await using var site = await ClerkSite.Start();
        var address = await Registered(site);
        (string, string)[] wrong =
        [
            ("kind", "Directive"),
            ("number", "24-CT/TU"),
            ("date", "77/88"),
            ("subject", ""),
            ("issuer", "Thành ủy"),
        ];

        var refused = await site.Fill(address + "/header", wrong);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await ClerkSite.Html(refused);
        page.QuerySelectorAll(".error-summary a").Length.ShouldBe(2);
        ((IHtmlInputElement)page.QuerySelector("#f-date")!).Value.ShouldBe("77/88");

        var saved = await site.Fill(
            address + "/header",
            [
                ("kind", "Directive"),
                ("number", "24-CT/TU"),
                ("date", "07/8/2026"),
                ("subject", "Kỷ cương"),
                ("issuer", "Thành ủy Sông Vân"),
                ("direction", "Incoming"),
                ("receivedOn", "25/11/2026"),
            ]
        );
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.Page(address))
            .QuerySelector(".page-subtitle")!
            .TextContent.ShouldBe("Kỷ cương");
    }

    [Fact]
    public async Task A_new_version_shows_what_differs()
    {
        await using var site = await ClerkSite.Start();
        var address = await Registered(site);
        var amended = SamplePapers.Text(
            SamplePapers.Directive.Replace("30/9/2026", "31/10/2026", StringComparison.Ordinal)
        );

        var sent = await site.Fill(
            address + "/versions/new",
            [("reason", "Đính chính")],
            ("moi.txt", amended)
        );

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.Page(sent.Headers.Location!.ToString());
        page.QuerySelector("h1")!.TextContent.ShouldBe("1 mục khác nhau");
        string[] views = [.. page.QuerySelectorAll(".tab").Select(tab => tab.TextContent.Trim())];
        views.ShouldBe([
            "Hồ sơ văn bản",
            "Đọc văn bản",
            "Bảng bao phủ",
            "So sánh hai bản",
            "Nhiệm vụ",
        ]);
        (await site.Page(address))
            .QuerySelectorAll(".tab")
            .Select(tab => tab.FirstChild!.TextContent.Trim())
            .ShouldBe(views);
        page.QuerySelector("del")!.TextContent.ShouldContain("30/9/2026");
        page.QuerySelector("ins")!.TextContent.ShouldContain("31/10/2026");
        Read(page.QuerySelector("ins")!.ParentElement!)
            .ShouldBe(
                "1. Giao Văn phòng Thành ủy chủ trì, phối hợp với Ban Tuyên giáo xây dựng kế hoạch tuyên truyền, hoàn thành trước ngày 31/10/2026."
            );
    }

    [Fact]
    public async Task Words_put_in_between_stand_apart_from_the_words_around_them()
    {
        await using var site = await ClerkSite.Start();
        var address = await Registered(site);
        var amended = SamplePapers.Text(
            SamplePapers.Directive.Replace(
                "kế hoạch tuyên truyền,",
                "chương trình, kế hoạch tuyên truyền cả năm,",
                StringComparison.Ordinal
            )
        );

        var sent = await site.Fill(
            address + "/versions/new",
            [("reason", "Đính chính")],
            ("moi.txt", amended)
        );

        var page = await site.Page(sent.Headers.Location!.ToString());
        Read(page.QuerySelector("del")!.ParentElement!)
            .ShouldContain("xây dựng kế hoạch tuyên truyền, hoàn thành");
        Read(page.QuerySelector("ins")!.ParentElement!)
            .ShouldContain("xây dựng chương trình, kế hoạch tuyên truyền cả năm, hoàn thành");
    }

    [Fact]
    public async Task A_reference_that_is_not_clear_can_be_settled_by_a_person()
    {
        await using var site = await ClerkSite.Start();
        var plan = (
            await site.Fill("/documents/new", [], ("ke-hoach.txt", SamplePapers.Plan()))
        ).Headers.Location!.ToString();
        var settle = (await site.Page(plan))
            .QuerySelector("#references a[href*='/references/']")!
            .GetAttribute("href")!;

        var sent = await site.Fill(settle, [("target", "none")]);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.Page(plan))
            .QuerySelector("#references")!
            .TextContent.ShouldContain("đã xác định");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var site = await ClerkSite.Start();
        foreach (
            var rest in new[]
            {
                "",
                "/file",
                "/header",
                "/versions/new",
                "/comparison",
                "/references/1/0",
            }
        )
        {
            (await site.Get($"/documents/{Guid.CreateVersion7()}{rest}")).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                rest
            );
        }
    }

    private static async Task<string> Registered(ClerkSite site) =>
        (
            await site.Fill("/documents/new", [], ("Chỉ thị 24.txt", SamplePapers.DirectiveFile))
        ).Headers.Location!.ToString();

    /// <summary>As a reader sees it: runs of white space are one space.</summary>
    private static string Read(IElement shown) =>
        string.Join(
            ' ',
            shown.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
