using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web.Tests.Refusals;

public sealed class UnreadableInputTests
{
    private static void Routes(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/plans", (PlanForm form) => TypedResults.Ok(form.Title));
        routes
            .MapGet(
                "/api/v1/plans",
                (int? year, string? after) => TypedResults.Ok(new { year, after })
            )
            .GoesOnByKey(keys: 1);
        routes.MapGet("/plans", (int? year) => TypedResults.Ok(year));
    }

    [Fact]
    public async Task All_fields_of_the_wrong_kind_are_named_at_once_each_with_what_it_must_be()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.PostJson(
            "/api/v1/plans",
            """{"title": 5, "urgent": "yes", "parts": [{"days": 3}, {"days": "ba"}], "cooperating": "BTC"}"""
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await SmallProgram.Text(answer)).RootElement;
        problem.GetProperty("code").GetString().ShouldBe("wrong-json");
        problem
            .GetProperty("errors")
            .EnumerateObject()
            .Select(field => $"{field.Name}: {field.Value[0].GetString()}")
            .ShouldBe([
                "title: Cần là chữ, đặt trong ngoặc kép",
                "urgent: Cần là true hoặc false",
                "parts[1].days: Cần là số nguyên, không đặt trong ngoặc kép",
                "cooperating: Cần là danh sách […]",
            ]);
    }

    [Fact]
    public async Task A_field_that_is_not_asked_for_is_named_and_never_left_out_in_silence()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.PostJson(
            "/api/v1/plans",
            """{"title": "Kế hoạch", "urgnt": true, "parts": [{"days": 3, "colour": "đỏ"}]}"""
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonDocument
            .Parse(await SmallProgram.Text(answer))
            .RootElement.GetProperty("errors")
            .EnumerateObject()
            .Select(field => $"{field.Name}: {field.Value[0].GetString()}")
            .ShouldBe([
                "urgnt: Không có trường này ở đây; có phải urgent?",
                "parts[0].colour: Không có trường này ở đây",
            ]);
    }

    [Fact]
    public async Task Broken_json_is_shown_with_its_line_in_the_language_that_is_asked_for()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.PostJson(
            "/api/v1/plans",
            "{\n  \"title\": \"Kế hoạch\",\n  \"urgent\" true\n}",
            ("Accept-Language", "en")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonDocument.Parse(await SmallProgram.Text(answer)).RootElement;
        problem.GetProperty("code").GetString().ShouldBe("malformed-json");
        problem.GetProperty("title").GetString().ShouldStartWith("The JSON is broken at line 3");
    }

    [Theory]
    [InlineData("", "application/json", 400, "no-body")]
    [InlineData("title=5", "text/plain", 415, "wrong-content-type")]
    [InlineData("[]", "application/json", 400, "wrong-json")]
    public async Task What_is_no_json_object_is_refused_with_the_reason(
        string body,
        string type,
        int status,
        string code
    )
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.PostText("/api/v1/plans", body, type);

        ((int)answer.StatusCode).ShouldBe(status);
        (await CodeOf(answer)).ShouldBe(code);
    }

    [Theory]
    [InlineData("year=hai", "wrong-parameter", "year")]
    [InlineData("after=khong-phai-khoa", "unknown-page-key", "after")]
    public async Task A_parameter_that_cannot_be_read_is_named(
        string query,
        string code,
        string field
    )
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/api/v1/plans?" + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonDocument.Parse(await SmallProgram.Text(answer)).RootElement;
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_key_of_the_page_before_is_read()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/api/v1/plans?after=" + Cursor.Write("BTC"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_is_told_which_part_of_an_address_cannot_be_read_and_what_to_do()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var page = await SmallProgram.Text(await program.Get("/plans?year=hai"));

        page.ShouldContain("Địa chỉ có phần không đọc được");
        page.ShouldContain("“hai” không phải giá trị nhận được ở đây");
        page.ShouldContain("Phần ấy là “year” trong địa chỉ. Hãy sửa hoặc bỏ phần ấy");
    }

    [Fact]
    public async Task A_person_gets_a_page_for_an_address_that_cannot_be_read()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van);

        var answer = await program.Get("/plans?year=hai");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    private static async Task<string?> CodeOf(HttpResponseMessage answer) =>
        JsonDocument
            .Parse(await SmallProgram.Text(answer))
            .RootElement.GetProperty("code")
            .GetString();

    private sealed record PlanForm(
        string? Title,
        bool? Urgent,
        IReadOnlyList<PartForm>? Parts,
        IReadOnlyList<string>? Cooperating
    );

    private sealed record PartForm(int? Days);
}
