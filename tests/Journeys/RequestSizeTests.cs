using System.Net;

namespace Chutri.Journeys;

public sealed class RequestSizeTests(Site site)
{
    [Fact]
    public async Task More_than_any_form_holds_is_refused_before_it_is_read_also_from_strangers()
    {
        // Who asks before sending is answered before; else the connection may be closed while the body is still on its way.
        using var asksFirst = new SocketsHttpHandler
        {
            Expect100ContinueTimeout = TimeSpan.FromMinutes(1),
        };
        using var stranger = new HttpClient(asksFirst) { BaseAddress = new Uri(site.Address) };
        stranger.DefaultRequestHeaders.ExpectContinue = true;
        using var answer = await stranger.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([new("userName", new string('a', 3 * 1024 * 1024))]),
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
