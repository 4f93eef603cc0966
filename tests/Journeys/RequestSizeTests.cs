using System.Net;

namespace Chutri.Journeys;

public sealed class RequestSizeTests(Site site)
{
    [Fact]
    public async Task More_than_any_form_holds_is_refused_before_it_is_read_also_from_strangers()
    {
        using var stranger = new HttpClient { BaseAddress = new Uri(site.Address) };
        using var answer = await stranger.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([new("userName", new string('a', 3 * 1024 * 1024))]),
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
