using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web.Tests.Showing;

public sealed class PagesTests
{
    private static void Routes(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/page",
            (HttpContext context) =>
                Pages.Show<StopPage>(
                    context,
                    new StopModel("work", new("Ở đây", "Here")),
                    new Words("Ở đây", "Here")
                )
        );
        routes.MapPost(
            "/do",
            (HttpContext context, FormEntry entry) =>
                Pages.GoTo(context, "/page", Told.Done(new($"Đã ghi {entry.Text("what")}", "Done")))
        );
    }

    [Fact]
    public async Task A_page_is_a_whole_document_in_Vietnamese_letters()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/page");
        var html = await SmallProgram.Text(answer);

        html.ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("<html lang=\"vi\">");
        html.ShouldContain("<title>Ở đây · Chutri</title>");
        html.ShouldContain("Đỗ Thị Hồng Vân");
        answer
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldContain("default-src 'none'; script-src 'self'");
    }

    [Fact]
    public async Task What_was_done_is_told_on_the_next_page_and_once()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var sent = await program.Fill("/page", "/do", new() { ["what"] = "việc mới" });
        var next = await SmallProgram.Read(await program.Get(sent.Headers.Location!.ToString()));
        var after = await SmallProgram.Read(await program.Get("/page"));

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        next.QuerySelector("main > .alert")!.Reads().ShouldBe("Đã ghi việc mới");
        after.QuerySelector(".alert").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_else_can_put_words_into_our_mouth()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var page = await SmallProgram.Read(
            await program.Get("/page", ("Cookie", "chutri-told=bịa"))
        );

        page.QuerySelector(".alert").ShouldBeNull();
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_does_nothing()
    {
        var done = 0;
        await using var program = await SmallProgram.Start(
            routes => routes.MapPost("/do", () => done++),
            SmallProgram.Van
        );

        var answer = await program.Post("/do", []);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SmallProgram.Read(answer))
            .QuerySelector("h1")!
            .Reads()
            .ShouldBe(RefusalWords.FormExpiredTitle.Vietnamese);
        done.ShouldBe(0);
    }

    [Fact]
    public async Task The_language_is_Vietnamese_until_another_is_chosen()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var before = await SmallProgram.Read(
            await program.Get("/page", ("Accept-Language", "en-US"))
        );
        var change = await program.Fill(
            "/page",
            "/language",
            new() { ["language"] = "en", ["back"] = "/page" }
        );
        var after = await SmallProgram.Read(await program.Get(change.Headers.Location!.ToString()));

        before.QuerySelector("h1")!.Reads().ShouldBe("Ở đây");
        after.QuerySelector("h1")!.Reads().ShouldBe("Here");
        after.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nb")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_from_a_form_may_not_lead_out(string? address) =>
        LocalAddress.Or(address, "/safe").ShouldBe("/safe");

    [Theory]
    [InlineData("/")]
    [InlineData("/assignments/NV-2026-000412?tab=1#x")]
    public void An_address_inside_is_kept(string address) =>
        LocalAddress.Or(address, "/safe").ShouldBe(address);
}
