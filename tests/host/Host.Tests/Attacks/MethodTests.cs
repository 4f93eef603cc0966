using System.Net;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Methods that a route does not know, and headers that would make one method out of another.</summary>
[Collection(AttackedProgram.Name)]
public sealed class MethodTests(OpenedDemonstration demonstration)
{
    [Theory]
    [InlineData("PUT", "/assignments")]
    [InlineData("DELETE", "/assignments")]
    [InlineData("PATCH", "/account")]
    [InlineData("TRACE", "/assignments")]
    [InlineData("DELETE", "/api/v1/me")]
    [InlineData("TRACE", "/api/v1/me")]
    public async Task A_method_that_a_route_does_not_know_does_nothing(
        string method,
        string address
    )
    {
        var browser = await demonstration.As("quantri");
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("X-Secret-Of-The-Test", "echo");

        using var answer = await browser.Send(request);

        answer.StatusCode.ShouldBeOneOf(
            HttpStatusCode.MethodNotAllowed,
            HttpStatusCode.NotFound,
            HttpStatusCode.BadRequest
        );
        (await Testing.Browser.Text(answer)).ShouldNotContain("X-Secret-Of-The-Test");
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override")]
    [InlineData("X-HTTP-Method")]
    [InlineData("X-Method-Override")]
    public async Task No_header_makes_a_look_into_a_change(string header)
    {
        var browser = await demonstration.As("chuyenvien");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
        request.Headers.Add(header, "DELETE");

        using var answer = await browser.Send(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Testing.Browser.Json(answer))
            .GetProperty("userName")
            .GetString()
            .ShouldBe("chuyenvien");
    }
}
