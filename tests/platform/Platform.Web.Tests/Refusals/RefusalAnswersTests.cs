using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web.Tests.Refusals;

public sealed class RefusalAnswersTests
{
    private static readonly Refusal NotYours = Refusal.NotAllowed(
        "document-not-yours",
        new(
            "Văn bản này giao cho Ủy ban Kiểm tra.",
            "This document is for the Inspection Commission."
        ),
        new("Quy chế làm việc, Điều 9", "Working rules, Article 9")
    );

    private static void Routes(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/refused", (HttpContext context) => NotYours.Answer(context));
        routes.MapGet("/api/v1/refused", (HttpContext context) => NotYours.Answer(context));
        routes.MapGet(
            "/api/v1/invalid",
            (HttpContext context) =>
                Refusal.Invalid("until", new("Sai ngày", "Wrong day")).Answer(context)
        );
        routes.MapGet(
            "/broken",
            IResult () => throw new InvalidOperationException("chi tiết không ai được thấy")
        );
        routes.MapGet(
            "/api/v1/broken",
            IResult () => throw new InvalidOperationException("chi tiết không ai được thấy")
        );
    }

    [Theory]
    [InlineData(RefusalKind.Invalid, 422)]
    [InlineData(RefusalKind.NotFound, 404)]
    [InlineData(RefusalKind.NotAllowed, 403)]
    [InlineData(RefusalKind.Conflict, 409)]
    public void The_status_follows_from_the_kind(RefusalKind kind, int status) =>
        kind.Status().ShouldBe(status);

    [Fact]
    public async Task A_person_who_is_refused_reads_the_rule_and_its_basis()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/refused");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await SmallProgram.Read(answer);
        page.QuerySelector("main")!.Reads().ShouldContain("Văn bản này giao cho Ủy ban Kiểm tra.");
        page.QuerySelector("main .quiet")!
            .Reads()
            .ShouldBe("Quy chế làm việc, Điều 9 · mã document-not-yours");
    }

    [Fact]
    public async Task Who_holds_another_post_is_offered_to_open_the_page_with_it()
    {
        await using var program = await SmallProgram.Start(
            routes =>
                routes.MapGet(
                    "/refused",
                    (HttpContext context) =>
                    {
                        context.Features.Set(
                            new Surroundings(
                                "Liên đoàn Lao động",
                                [
                                    new("mot", "Trưởng Ban Tổ chức", true),
                                    new("hai", "Bí thư Chi bộ", false),
                                ]
                            )
                        );
                        return NotYours.Answer(context);
                    }
                ),
            SmallProgram.Van
        );

        var page = await SmallProgram.Read(await program.Get("/refused?x=1"));

        var button = page.QuerySelectorAll("main form button").ShouldHaveSingleItem();
        button.Reads().ShouldBe("Mở với chức vụ Bí thư Chi bộ");
        page.QuerySelector("main form [name=post]")!.GetAttribute("value").ShouldBe("hai");
        page.QuerySelector("main form [name=back]")!.GetAttribute("value").ShouldBe("/refused?x=1");
    }

    [Fact]
    public async Task A_program_that_is_refused_gets_a_problem_with_a_stable_code()
    {
        await using var program = await SmallProgram.Start(Routes);

        var answer = await program.Get("/api/v1/refused", ("Accept-Language", "en"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await SmallProgram.Text(answer)).RootElement;
        problem.GetProperty("code").GetString().ShouldBe("document-not-yours");
        problem
            .GetProperty("title")
            .GetString()
            .ShouldBe("This document is for the Inspection Commission.");
        problem.GetProperty("basis").GetString().ShouldBe("Working rules, Article 9");
    }

    [Fact]
    public async Task Wrong_fields_are_told_to_a_program_by_name()
    {
        await using var program = await SmallProgram.Start(Routes);

        var answer = await program.Get("/api/v1/invalid");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = JsonDocument.Parse(await SmallProgram.Text(answer)).RootElement;
        problem.GetProperty("errors").GetProperty("until")[0].GetString().ShouldBe("Sai ngày");
    }

    [Theory]
    [InlineData("/broken")]
    [InlineData("/api/v1/broken")]
    public async Task A_failure_of_ours_shows_no_inside(string address)
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var text = await SmallProgram.Text(answer);
        text.ShouldContain("Chưa làm được, và chưa có gì thay đổi");
        text.ShouldNotContain("chi tiết không ai được thấy");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_what_to_do()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/khong-co");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SmallProgram.Read(answer))
            .QuerySelector("main h1")!
            .Reads()
            .ShouldBe("Không có trang này");
    }
}
