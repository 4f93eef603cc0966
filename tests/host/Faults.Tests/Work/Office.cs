using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Work;

/// <summary>
/// A small authority, founded through the pages and the API as an administrator does it: a chairman who issues, the head of a
/// board who carries out, and a program of each with an access token.
/// </summary>
internal sealed record Office(string ChairmansToken, string HeadsToken)
{
    public const string Board = "BTC";
    public const string Chairman = "chutich";
    public const string Head = "truongban";
    public const string Password = "mùa thu ở sông vân";

    private static readonly TimeZoneInfo Zone = TestProgram.Zone;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>By the authority's clock, as the API writes a day.</summary>
    public static string Day(int fromToday) =>
        TimeZoneInfo
            .ConvertTime(TimeProvider.System.GetUtcNow(), Zone)
            .AddDays(fromToday)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task<Office> Found(Uri address)
    {
        using var administrator = Browser.At(address);
        using var begun = await administrator.Fill(
            "/first-start",
            ("authorityName", "Liên đoàn Lao động thành phố Sông Vân"),
            ("authorityShortName", "LĐLĐ Sông Vân"),
            ("place", "Sông Vân"),
            ("branch", "Union"),
            ("personName", "Lê Thị Thanh Mai"),
            ("userName", "quantri"),
            ("password", Password),
            ("again", Password)
        );
        begun.StatusCode.ShouldBe(HttpStatusCode.Found);
        await Import(administrator, $"code,name,parent\n{Board},Ban Tổ chức,CQ");
        await Import(
            administrator,
            $"""
            code,name,unit,title,role
            CT,Nguyễn Hải Đăng,CQ,Chủ tịch,head
            TB,Đỗ Thị Hồng Vân,{Board},Trưởng ban,head
            """
        );
        return new(
            await Enter(administrator, address, Chairman, "CT"),
            await Enter(administrator, address, Head, "TB")
        );
    }

    public static async Task<Browser> SignIn(Uri address, string userName)
    {
        var browser = Browser.At(address);
        using var entered = await browser.SignIn(userName, Password);
        entered.StatusCode.ShouldBe(HttpStatusCode.Found);
        return browser;
    }

    public static async Task Import(Browser administrator, string list)
    {
        using var read = await administrator.PostFiles(
            "/api/v1/imports",
            "file",
            ("danh-sach.csv", Encoding.UTF8.GetBytes(list))
        );
        var import = (await Browser.Json(read)).GetProperty("id").GetString();
        using var written = await administrator.Post($"/api/v1/imports/{import}/write", []);
        written.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(written));
    }

    /// <summary>An account, its own password, and an access token.</summary>
    private static async Task<string> Enter(
        Browser administrator,
        Uri address,
        string userName,
        string person
    )
    {
        using var opened = await administrator.PostJson(
            "/api/v1/accounts",
            new { userName, person }
        );
        var initial = (await Browser.Json(opened)).GetProperty("initialPassword").GetString()!;
        using var browser = Browser.At(address);
        using var entered = await browser.SignIn(userName, initial);
        entered.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var changed = await browser.Fill(
            "/account/password",
            ("current", initial),
            ("password", Password),
            ("again", Password)
        );
        changed.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(changed));
        var post = (await browser.Json("/api/v1/me")).GetProperty("post").GetString();
        using var made = await browser.PostJson(
            "/api/v1/tokens",
            new
            {
                name = "máy của " + userName,
                post,
                endsOn = Day(30),
            }
        );
        return (await Browser.Json(made)).GetProperty("token").GetString()!;
    }
}
