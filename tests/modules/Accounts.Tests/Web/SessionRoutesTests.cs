using System.Net;
using AngleSharp.Html.Dom;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

public sealed class SessionRoutesTests
{
    [Fact]
    public async Task A_copied_cookie_opens_nothing_once_its_owner_has_signed_out()
    {
        await using var site = await SignInSite.Start();
        var van = await Enter(site, "vandth");
        var thief = van.Copy(site.Server);
        (await thief.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await van.Fill("/account", "/sign-out");

        (await thief.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_page_lists_where_I_am_signed_in_marks_this_place_and_ends_another()
    {
        await using var site = await SignInSite.Start();
        var office = await Enter(site, "vandth");
        var library = await Enter(site, "vandth");

        var page = await office.Page("/account/sessions");
        page.QuerySelectorAll("table .badge").ShouldHaveSingleItem();
        var form = page.QuerySelectorAll("form")
            .OfType<IHtmlFormElement>()
            .Single(form =>
                form.GetAttribute("action")!.EndsWith("/end", StringComparison.Ordinal)
            );
        await office.Fill(page, "/account/sessions", form.GetAttribute("action"));

        (await library.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.Page("/account/sessions")).Body!.TextContent.ShouldContain(
            "Đã kết thúc phiên đăng nhập đó"
        );
    }

    [Fact]
    public async Task Signing_out_everywhere_keeps_this_place_unless_told_otherwise()
    {
        await using var site = await SignInSite.Start();
        var office = await Enter(site, "vandth");
        var library = await Enter(site, "vandth");

        var kept = await office.Fill("/account/sessions/end-all", "/account/sessions/end-all");
        kept.Headers.Location!.OriginalString.ShouldBe("/account/sessions");
        (await library.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var all = await office.Fill(
            "/account/sessions/end-all",
            "/account/sessions/end-all",
            ("keepThis", "")
        );
        all.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await office.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.Page("/sign-in")).Body!.TextContent.ShouldContain(
            "Đã kết thúc mọi phiên đăng nhập"
        );
    }

    [Fact]
    public async Task An_administrator_sees_and_ends_the_sessions_of_an_account()
    {
        await using var site = await SignInSite.Start();
        var mai = await Enter(site, "maile");
        var van = await Enter(site, "vandth");

        (await mai.Page("/admin/accounts/vandth")).Body!.TextContent.ShouldContain(
            "1 phiên đang mở"
        );
        const string ending = "/admin/accounts/vandth/end-sessions";
        (await mai.Fill(ending, ending)).Headers.Location!.OriginalString.ShouldBe(
            "/admin/accounts/vandth"
        );

        (await van.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await mai.Page("/admin/accounts/vandth")).Body!.TextContent.ShouldContain(
            "Hiện không đăng nhập ở đâu."
        );
    }

    [Fact]
    public async Task However_much_it_is_used_a_session_ends_after_seven_days()
    {
        await using var site = await SignInSite.Start();
        var van = await Enter(site, "vandth");

        for (var day = 0; day < 13; day++)
        {
            site.Time.Advance(TimeSpan.FromHours(11.5));
            (await van.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        site.Time.Advance(TimeSpan.FromDays(7) - (13 * TimeSpan.FromHours(11.5)));
        (await van.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_not_this_one()
    {
        await using var site = await SignInSite.Start();
        var office = await Enter(site, "vandth");
        var library = await Enter(site, "vandth");

        await office.Fill(
            "/account/password",
            "/account/password",
            ("current", AccountsProgram.Password),
            ("password", "lửa thử vàng gian nan"),
            ("again", "lửa thử vàng gian nan")
        );

        (await library.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    internal static async Task<Browser> Enter(SignInSite site, string userName)
    {
        var browser = site.OpenBrowser();
        (await browser.SignIn(userName, AccountsProgram.Password)).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
        return browser;
    }
}
