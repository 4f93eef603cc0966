using Chutri.Documents.Web;

namespace Chutri.Documents.Tests.Web;

public sealed class RegisterRoutesTests
{
    [Fact]
    public async Task An_empty_register_says_what_to_do()
    {
        await using var site = await ClerkSite.Start();

        var page = await site.Page("/documents");

        page.QuerySelector("h1")!.TextContent.ShouldBe("0 văn bản");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("Sổ chưa có văn bản nào");
    }

    [Fact]
    public async Task The_heading_says_how_many_wait_to_be_checked()
    {
        await using var site = await ClerkSite.Start();
        await site.PostFiles(
            "/api/v1/documents",
            "files",
            ("a.txt", SamplePapers.DirectiveFile),
            ("b.txt", SamplePapers.Plan())
        );

        var page = await site.Page("/documents");

        page.QuerySelector("h1")!.TextContent.ShouldBe("2 văn bản · 2 chờ kiểm tra");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_number_spellings_are_understood()
    {
        await using var site = await ClerkSite.Start();
        await site.PostFiles(
            "/api/v1/documents",
            "files",
            ("a.txt", SamplePapers.DirectiveFile),
            ("b.txt", SamplePapers.Plan())
        );
        foreach (
            var address in new[]
            {
                "?q=24+CT+TU",
                "?q=chi+thi+24",
                "?kind=Directive",
                "?q=ky+cuong&kind=Directive",
            }
        )
        {
            (await site.Page("/documents" + address))
                .QuerySelectorAll("tbody th a")
                .Select(link => link.TextContent)
                .ShouldBe(["Chỉ thị 24-CT/TU"], address);
        }

        (await site.Page("/documents?kind=Law"))
            .QuerySelector(".empty")!
            .TextContent.ShouldContain("Không có văn bản nào khớp");
    }

    [Fact]
    public async Task The_list_costs_the_same_statements_for_two_documents_and_for_many()
    {
        await using var site = await ClerkSite.Start();
        (await site.Cost("/documents")).ShouldBe(RegisterRoutes.StatementBudget);
        await site.PostFiles(
            "/api/v1/documents",
            "files",
            [
                .. Enumerable
                    .Range(1, 60)
                    .Select(i => ($"{i}.txt", SamplePapers.Plan($"{i}/KH-UBND"))),
            ]
        );

        (await site.Cost("/documents")).ShouldBe(RegisterRoutes.StatementBudget);
        var page = await site.Page("/documents");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        var next = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        (await site.Page(next)).QuerySelectorAll("tbody tr").Length.ShouldBe(10);
    }

    [Fact]
    public async Task Both_languages_are_whole()
    {
        await using var site = await ClerkSite.Start();
        await site.PostFiles("/api/v1/documents", "files", ("a.txt", SamplePapers.DirectiveFile));
        var request = new HttpRequestMessage(HttpMethod.Get, "/documents");
        request.Headers.Add("Cookie", "chutri-language=en");

        var page = await ClerkSite.Html(await site.Send(request));

        page.QuerySelector("h1")!.TextContent.ShouldBe("1 document · 1 to be checked");
    }
}
