using System.Net;
using System.Text.RegularExpressions;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Somebody outside who wants to know which accounts there are.</summary>
[Collection(AttackedProgram.Name)]
public sealed partial class GuessingTests(OpenedDemonstration demonstration)
{
    [Fact]
    public async Task A_name_that_nobody_has_a_wrong_password_and_a_locked_out_account_are_answered_alike()
    {
        using var stranger = demonstration.Program.Visit();
        var unknown = await Answer(stranger, "khong-co-ai");
        var wrong = await Answer(stranger, "kiemtra");
        for (var time = 0; time < 5; time++)
        {
            await Answer(stranger, "kiemtra");
        }

        var lockedOut = await Answer(stranger, "kiemtra");

        wrong.ShouldBe(unknown);
        lockedOut.ShouldBe(unknown);
        unknown.ShouldContain("chưa đúng");
    }

    [Fact]
    public async Task Cookies_are_closed_to_scripts_to_other_sites_and_to_plain_http()
    {
        using var stranger = demonstration.Program.Visit();
        using var page = await stranger.Get("https://localhost/sign-in");
        var fields = (await Browser.Html(page))
            .QuerySelectorAll("form[action='/sign-in'] input[type=hidden]")
            .ToDictionary(
                field => field.GetAttribute("name")!,
                field => field.GetAttribute("value") ?? ""
            );
        fields["userName"] = "coso";
        fields["password"] = Demonstration.DemonstrationAccounts.Password;

        using var answer = await stranger.Post("https://localhost/sign-in", fields);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        string[] set =
        [
            .. page.Headers.GetValues("Set-Cookie"),
            .. answer.Headers.GetValues("Set-Cookie"),
        ];
        set.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var cookie in set)
        {
            var flags = cookie.ToLowerInvariant();
            flags.ShouldContain("httponly", customMessage: cookie);
            flags.ShouldContain("secure", customMessage: cookie);
            flags.ShouldMatch("samesite=(lax|strict)", cookie);
            flags.ShouldNotContain("domain=", customMessage: cookie);
        }
    }

    /// <summary>The status and what the page says, without what was typed and the form's own marks.</summary>
    private static async Task<string> Answer(Browser stranger, string userName)
    {
        using var answer = await stranger.SignIn(userName, "sai mật khẩu");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Html(answer);
        return Spaces().Replace(page.QuerySelector("main, body")!.TextContent, " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
