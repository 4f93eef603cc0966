using System.Net;
using AngleSharp.Html.Dom;
using Chutri.Testing;

namespace Chutri.Documents.Tests.Web;

/// <summary>Two clerks correct the same header: the second hears of the first, and loses nothing of his own.</summary>
public sealed class HeaderChangedMeanwhileTests
{
    [Fact]
    public async Task The_second_is_told_who_changed_it_keeps_his_words_and_may_then_save_them()
    {
        await using var site = await ClerkSite.Start();
        var registered = await site.Fill(
            "/documents/new",
            [],
            ("Chỉ thị 24.txt", SamplePapers.DirectiveFile)
        );
        var document = registered.Headers.Location!.ToString();
        var address = document + "/header";
        var opened = await site.Page(address);
        var first = await site.Fill(address, Typed("Người thứ nhất sửa"));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        site.Caller = ClerkSite.Clerk with { Name = "Trần Văn Hai" };

        var second = await site.Fill(opened, address, Typed("Người thứ hai sửa"));

        second.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await ClerkSite.Html(second);
        page.QuerySelector("main")!.TextContent.ShouldContain("Lý Thị Nhung");
        ((IHtmlTextAreaElement)page.QuerySelector("[name=subject]")!).Value.ShouldBe(
            "Người thứ hai sửa"
        );
        (await Subject(site, document)).ShouldBe("Người thứ nhất sửa");

        var knowing = await site.Fill(page, address);
        knowing.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Subject(site, document)).ShouldBe("Người thứ hai sửa");
    }

    private static async Task<string?> Subject(ClerkSite site, string document) =>
        (await site.Json("/api/v1" + document)).GetProperty("subject").GetString();

    private static (string, string)[] Typed(string subject) =>
        [
            ("kind", "Directive"),
            ("number", "24-CT/TU"),
            ("date", "07/8/2026"),
            ("subject", subject),
            ("issuer", "Thành ủy Sông Vân"),
            ("direction", "Incoming"),
            ("receivedOn", "25/11/2026"),
        ];
}
