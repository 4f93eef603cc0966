using System.Diagnostics;
using System.Net;
using System.Reflection;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Chutri.Accounts.Tests.SignOn;

/// <summary>An OpenID Connect provider of its own for these tests: the program oidc-provider, run by Node.js.</summary>
public sealed class RealProvider : IAsyncLifetime
{
    private Process? node;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var folder = typeof(RealProvider)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(said => said.Key == "ProviderFolder")
            .Value!;
        node = Process.Start(
            new ProcessStartInfo("node", ["provider.mjs"])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        node.BeginErrorReadLine();
        Address =
            await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException("The provider did not start");
    }

    /// <summary>Goes through the provider's pages as somebody who signs in and agrees, until it sends back to the program.</summary>
    public static Task<Uri> SignIn(Uri begin, string person, CookieContainer? cookies = null) =>
        Follow(begin, cookies ?? new(), person);

    /// <summary>Somebody who thinks better of it.</summary>
    public static async Task<Uri> Abort(Uri begin)
    {
        using var client = NewClient(new());
        var (page, _) = await Next(client, begin);
        var abort = page!
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")!)
            .First(href => href.EndsWith("/abort", StringComparison.Ordinal));
        return (await Next(client, new(begin, abort))).Back!;
    }

    /// <summary>Whether the provider still knows who this is: it asks nothing and sends back at once.</summary>
    public static async Task<bool> Knows(Uri begin, CookieContainer cookies)
    {
        using var client = NewClient(cookies);
        return (await Next(client, begin)).Back is not null;
    }

    /// <summary>Signs out at the provider by its own page.</summary>
    public static Task<Uri> SignOut(Uri leave, CookieContainer cookies) =>
        Follow(leave, cookies, person: "");

    public async ValueTask DisposeAsync()
    {
        if (node is { } running)
        {
            running.StandardInput.Close(); // it ends with its input
            await running.WaitForExitAsync();
            running.Dispose();
        }
    }

    private static async Task<Uri> Follow(Uri begin, CookieContainer cookies, string person)
    {
        using var client = NewClient(cookies);
        var (page, back) = await Next(client, begin);
        for (var step = 0; back is null && step < 5; step++)
        {
            var form = page!.Forms.OfType<IHtmlFormElement>().First();
            var target = new Uri(begin, form.GetAttribute("action"));
            (page, back) = await Next(client, target, Filled(page!, form, person));
        }

        return back ?? throw new InvalidOperationException(page!.Body!.TextContent);
    }

    private static FormUrlEncodedContent Filled(
        IHtmlDocument page,
        IHtmlFormElement form,
        string person
    )
    {
        var fields = form
            .Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is { Length: > 0 })
            .ToDictionary(input => input.Name!, input => input.Value);
        if (page.QuerySelector("input[name=login]") is not null)
        {
            (fields["login"], fields["password"]) = (person, "bất kỳ");
        }

        if (page.QuerySelector("button[name=logout]") is not null)
        {
            fields["logout"] = "yes";
        }

        return new(fields);
    }

    /// <summary>A page of the provider, or the address in our program to which it leads.</summary>
    private static async Task<(IHtmlDocument? Page, Uri? Back)> Next(
        HttpClient client,
        Uri address,
        HttpContent? form = null
    )
    {
        var stop = TestContext.Current.CancellationToken;
        var answer = form is null
            ? await client.GetAsync(address, stop)
            : await client.PostAsync(address, form, stop);
        while (answer.Headers.Location is { } location)
        {
            var to = new Uri(address, location);
            if (to.Host is "localhost")
            {
                return (null, to);
            }

            answer = await client.GetAsync(to, stop);
        }

        var html = await answer.Content.ReadAsStringAsync(stop);
        return (new HtmlParser().ParseDocument(html), null);
    }

    private static HttpClient NewClient(CookieContainer cookies) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
}
