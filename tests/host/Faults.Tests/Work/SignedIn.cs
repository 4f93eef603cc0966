using System.Net;
using AngleSharp.Html.Dom;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Work;

/// <summary>
/// The chairman in front of his pages. He reminds the head through the form; where no answer comes, he does what a person does:
/// opens the page again, looks whether it is there, and presses again only where it is not.
/// </summary>
internal sealed class SignedIn(Browser browser, string code, Tally tally, CancellationToken stop)
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(50);
    private readonly List<string> reminded = [];

    /// <summary>What he was told is done, or saw on the page.</summary>
    public IReadOnlyList<string> Reminded => reminded;

    private string Page => "/assignments/" + code;

    public async Task Go(string message)
    {
        while (!stop.IsCancellationRequested)
        {
            var form = await Open(Page + "/remind");
            var outcome = await Send(form, message);
            if (outcome is HttpStatusCode.Found)
            {
                tally.Acknowledge(fromKept: false);
                reminded.Add(message);
                return;
            }

            if ((await Open(Page)).Body!.TextContent.Contains(message))
            {
                reminded.Add(message);
                return;
            }

            tally.Repeat();
        }
    }

    /// <summary>Opened in the end, however often it does not answer; a page that asks him to sign in again is wrong.</summary>
    public async Task<IHtmlDocument> Open(string address)
    {
        while (true)
        {
            try
            {
                using var answer = await browser.Get(address);
                if (answer.StatusCode is HttpStatusCode.OK)
                {
                    tally.Open();
                    return await Browser.Html(answer);
                }

                Judge(address, answer);
            }
            catch (Exception lost)
                when (lost is HttpRequestException or IOException or TaskCanceledException
                    && !TestContext.Current.CancellationToken.IsCancellationRequested
                ) { }

            tally.Miss();
            await Task.Delay(BeforeAgain, TestContext.Current.CancellationToken);
        }
    }

    /// <returns>The status; null = no answer, or that it cannot be done now.</returns>
    private async Task<HttpStatusCode?> Send(IHtmlDocument form, string message)
    {
        try
        {
            using var answer = await browser.Fill(form, Page + "/remind", ("message", message));
            if (answer.StatusCode is HttpStatusCode.Found)
            {
                return answer.StatusCode;
            }

            Judge(Page + "/remind", answer);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException) { }

        return null;
    }

    private void Judge(string address, HttpResponseMessage answer)
    {
        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
        {
            tally.Refuse("page");
            return;
        }

        // The balancer's: its node was killed with this form in its hands, and a form is not sent to another by itself.
        if (answer.StatusCode is HttpStatusCode.BadGateway)
        {
            return;
        }

        tally.Wrong.Add($"{address}: {(int)answer.StatusCode} {answer.Headers.Location}");
    }
}
