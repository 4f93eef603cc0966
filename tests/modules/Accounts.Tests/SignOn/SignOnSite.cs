using System.Net;
using System.Net.Sockets;
using Chutri.Accounts.Entering;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.SignOn;

/// <summary>The program set up for the real provider, and the ways through both.</summary>
internal static class SignOnSite
{
    public static Task<SignInSite> Start(
        RealProvider provider,
        params (string Key, string Value)[] settings
    )
    {
        var all = new Dictionary<string, string?>
        {
            ["Name"] = "tài khoản công vụ",
            ["Authority"] = provider.Address,
            ["ClientId"] = "chutri",
            ["ClientSecret"] = "chi-cho-kiem-thu",
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return SignInSite.Start(
            settings: all.ToDictionary(
                pair => SignOnSettings.Section + ":" + pair.Key,
                pair => pair.Value
            )
        );
    }

    public static async Task<HttpResponseMessage> EnterBySignOn(
        this Browser browser,
        string person,
        CookieContainer? cookies = null
    )
    {
        var back = await RealProvider.SignIn(await browser.BeginSignOn(), person, cookies);
        return await browser.Get(back.PathAndQuery);
    }

    public static async Task<Uri> BeginSignOn(this Browser browser) =>
        (await browser.Get("/sign-in/provider")).Headers.Location!;

    /// <summary>The text of the page to which an answer leads.</summary>
    public static async Task<string> Said(this Browser browser, HttpResponseMessage answer) =>
        (await browser.Page(answer.Headers.Location!.OriginalString)).Body!.TextContent;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
