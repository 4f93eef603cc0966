using System.Net;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests;

/// <summary>One program that calls too fast is told to wait; others are not.</summary>
public sealed class ApiLimitTests(ToldDemonstration told)
{
    [Fact]
    public async Task Who_calls_too_fast_hears_how_long_to_wait_and_others_go_on()
    {
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => services.AddSingleton(new ApiLimit(atOnce: 3, perSecond: 1))
        );
        var (fast, other) = (await program.SignIn("vanthu"), await program.SignIn("quantri"));

        using var first = await fast.Get("/api/v1/me");
        HttpResponseMessage last = first;
        for (var call = 0; call < 5 && last.StatusCode is HttpStatusCode.OK; call++)
        {
            last = await fast.Get("/api/v1/me");
        }

        first.Headers.GetValues("RateLimit-Policy").ShouldBe(["\"api\";q=3;w=3"]);
        first.Headers.GetValues("RateLimit").ShouldBe(["\"api\";r=2;t=1"]);
        last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await Browser.Json(last)).GetProperty("code").GetString().ShouldBe("too-many-requests");
        (await other.Get("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await fast.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_way_of_writing_the_header_gives_nobody_more_calls()
    {
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => services.AddSingleton(new ApiLimit(atOnce: 3, perSecond: 1))
        );
        var fast = await program.SignIn("vanthu");
        var answers = new List<HttpStatusCode>();
        for (var call = 0; call < 6; call++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
            request.Headers.TryAddWithoutValidation(
                "Authorization",
                "Basic " + new string('x', call + 1)
            );
            using var answer = await fast.Send(request);
            answers.Add(answer.StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_question_for_the_headers_alone_is_answered_without_contents()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var browser = await program.SignIn("vanthu");
        using var whole = await browser.Get("/api/v1/me");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/me");

        using var headers = await browser.Send(request);

        headers.StatusCode.ShouldBe(HttpStatusCode.OK);
        headers.Content.Headers.ContentType.ShouldBe(whole.Content.Headers.ContentType);
        (await Browser.Text(headers)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_of_problems_is_open_to_everybody_and_a_problem_leads_to_its_place()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var stranger = program.Visit();

        var problem = await stranger.Json("/api/v1/me", HttpStatusCode.Unauthorized);
        var type = problem.GetProperty("type").GetString()!.Split('#');
        var page = await stranger.Page(type[0]);

        page.GetElementById(type[1]).ShouldNotBeNull().TextContent.ShouldContain("Cần đăng nhập");
    }

    [Fact]
    public async Task The_calendars_of_an_office_fetched_without_end_keep_nobody_from_signing_in()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var telephones = program.Visit();
        var answer = HttpStatusCode.OK;
        for (var tries = 0; tries < 500 && answer is not HttpStatusCode.TooManyRequests; tries++)
        {
            using var fetched = await telephones.Get("/calendar-feed/khong-co");
            answer = fetched.StatusCode;
        }

        answer.ShouldBe(HttpStatusCode.TooManyRequests);
        (await (await program.SignIn("vanthu")).Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
