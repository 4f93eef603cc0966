using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.Documents.Tests.Web;

[Collection(Alone.Name)]
public sealed class NewDocumentRoutesTests
{
    private const string New = "/documents/new";

    [Fact]
    public async Task One_file_leads_to_the_page_of_its_document()
    {
        await using var site = await ClerkSite.Start();

        var sent = await site.Fill(New, [], ("Chỉ thị 24.txt", SamplePapers.DirectiveFile));

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.Page(sent.Headers.Location!.ToString());
        page.QuerySelector("h1")!.TextContent.ShouldContain("Chỉ thị 24-CT/TU");
        page.QuerySelector(".alert")!.TextContent.ShouldContain("Đã đăng ký Chỉ thị 24-CT/TU");
        page.QuerySelector("a[href$='/header']")!.TextContent.ShouldBe("Kiểm tra phần đầu");
    }

    [Fact]
    public async Task Among_many_files_the_bad_one_is_named_and_the_good_ones_come_in()
    {
        await using var site = await ClerkSite.Start();

        var sent = await site.Fill(
            New,
            [],
            ("tot.txt", SamplePapers.DirectiveFile),
            ("rong.docx", []),
            ("ke-hoach.txt", SamplePapers.Plan())
        );

        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await ClerkSite.Html(sent);
        page.QuerySelector("#refused")!.TextContent.ShouldContain("rong.docx");
        page.QuerySelector("#refused")!.TextContent.ShouldContain("không có nội dung");
        page.QuerySelectorAll("#taken tbody tr").Length.ShouldBe(2);
        (await site.Documents()).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_file_again_links_to_the_first()
    {
        await using var site = await ClerkSite.Start();
        var first = await site.Fill(New, [], ("a.txt", SamplePapers.DirectiveFile));

        var again = await site.Fill(New, [], ("b.txt", SamplePapers.DirectiveFile));

        (await ClerkSite.Html(again))
            .QuerySelector("#refused a")!
            .GetAttribute("href")
            .ShouldBe(first.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_large_marked_document_leaves_no_file_on_the_disk_and_a_stub_is_offered()
    {
        await using var site = await ClerkSite.Start();
        await site.Page(New);
        var large = SamplePapers.Text(
            "TUYỆT MẬT\n"
                + SamplePapers.Directive
                + string.Concat(Enumerable.Repeat("\nđoạn dài của văn bản", 20_000))
        );
        using var disk = new WatchedDisk();

        var sent = await site.Fill(New, [], ("mat.txt", large));
        var byApi = await site.PostFiles("/api/v1/documents", "files", ("mat.txt", large));

        var page = await ClerkSite.Html(sent);
        page.QuerySelector("#refused")!.TextContent.ShouldContain("TUYỆT MẬT");
        page.QuerySelector("#refused a")!
            .GetAttribute("href")
            .ShouldBe("/documents/outside/new?level=TopSecret");
        byApi.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Documents()).ShouldBe(0);
        (await site.Files()).ShouldBe(0);
        disk.NewFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_stub_is_recorded_without_subject_or_file()
    {
        await using var site = await ClerkSite.Start();

        var sent = await site.Fill(
            "/documents/outside/new?level=Secret",
            [
                ("number", "07-BC/TU"),
                ("date", "02/11/2026"),
                ("issuer", "Thành ủy Sông Vân"),
                ("level", "Secret"),
                ("handledAt", "Văn thư mật"),
                ("direction", "Incoming"),
            ]
        );

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.Page(sent.Headers.Location!.ToString());
        page.Body!.TextContent.ShouldContain("xử lý bên ngoài");
        page.QuerySelector("#versions").ShouldBeNull();
        page.QuerySelector("a[href$='/header']").ShouldBeNull();
    }

    [Fact]
    public async Task No_file_at_all_is_said_at_the_field()
    {
        await using var site = await ClerkSite.Start();

        var sent = await site.Fill(New, [("number", "24-CT/TU")]);

        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ClerkSite.Html(sent))
            .QuerySelector(".error-summary a")!
            .GetAttribute("href")
            .ShouldBe("#f-files");
    }

    [Fact]
    public async Task A_request_above_the_limit_is_refused_before_it_is_read()
    {
        await using var site = await ClerkSite.Start();
        var request = new HttpRequestMessage(HttpMethod.Post, New)
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("x"))),
        };
        request.Content.Headers.ContentLength = 130L * 1024 * 1024;

        var sent = await site.Send(request);

        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ClerkSite.Html(sent)).Body!.TextContent.ShouldContain("120 MB");
    }

    [Fact]
    public async Task Who_may_not_register_is_told_so()
    {
        await using var site = await ClerkSite.Start();
        site.Caller = ClerkSite.Officer;

        (await site.Get(New)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Page("/documents")).QuerySelector("a[href='/documents/new']").ShouldBeNull();
    }
}
