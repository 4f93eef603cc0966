using System.Net;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

public sealed class ManageRoutesTests
{
    private const string NewOne = "lửa thử vàng gian nan";

    [Fact]
    public async Task A_reset_password_is_shown_once_and_must_be_changed_before_anything_else()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);
        var van = site.OpenBrowser();
        await van.SignIn("vandth", AccountsProgram.Password);

        var shown = await mai.Fill("/admin/accounts/vandth/reset", "/admin/accounts/vandth/reset");
        var password = (await Browser.Html(shown)).QuerySelector("code")!.TextContent;

        (await van.Get("/")).Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await van.SignIn("vandth", password)).Headers.Location!.OriginalString.ShouldBe(
            "/account/password"
        );
        (await van.Get("/assignments")).Headers.Location!.OriginalString.ShouldBe(
            "/account/password"
        );
        var changed = await van.Fill(
            "/account/password",
            "/account/password",
            ("current", password),
            ("password", NewOne),
            ("again", NewOne)
        );
        changed.Headers.Location!.OriginalString.ShouldBe("/");
        (await van.Get("/assignments")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await mai.Text("/admin/accounts/vandth")).ShouldNotContain(password);
    }

    [Fact]
    public async Task A_reset_link_lets_the_owner_choose_a_password_once()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);
        var shown = await mai.Fill("/admin/accounts/vandth", "/admin/accounts/vandth/reset-link");
        var link = new Uri((await Browser.Html(shown)).QuerySelector("code")!.TextContent);

        var van = site.OpenBrowser();
        var path = link.AbsolutePath;
        (
            await van.Fill(path, path, ("password", NewOne), ("again", NewOne))
        ).Headers.Location!.OriginalString.ShouldBe("/sign-in");

        (await van.SignIn("vandth", NewOne)).Headers.Location!.OriginalString.ShouldBe("/");
        (await van.Get(path)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_locked_person_is_out_at_once()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);
        var van = site.OpenBrowser();
        await van.SignIn("vandth", AccountsProgram.Password);

        await mai.Fill(
            "/admin/accounts/vandth/lock",
            "/admin/accounts/vandth/lock",
            ("reason", "nghỉ hưu từ 01/12/2026")
        );

        (await van.Get("/")).Headers.Location!.OriginalString.ShouldBe("/sign-in");
        var refused = await van.SignIn("vandth", AccountsProgram.Password);
        (await Browser.Html(refused)).Body!.TextContent.ShouldContain("bị quản trị viên khóa");
        (await mai.Page("/admin/accounts/vandth")).Body!.TextContent.ShouldContain(
            "nghỉ hưu từ 01/12/2026"
        );
    }

    [Fact]
    public async Task Administrators_find_accounts_by_name_without_marks_and_others_may_not_look()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);
        var van = site.OpenBrowser();
        await van.SignIn("vandth", AccountsProgram.Password);

        var list = await mai.Page("/admin/accounts?q=do+hai");

        list.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        list.QuerySelector("h1")!.TextContent.ShouldContain("1 tài khoản");
        (await van.Get("/admin/accounts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await van.Get("/admin/accounts/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await van.Get("/admin/accounts/maile")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_form_with_mistakes_comes_back_with_what_was_typed()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        var refused = await mai.Fill(
            "/admin/accounts/new",
            "/admin/accounts/new",
            ("person", "CB-99"),
            ("userName", "baotv")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Html(refused);
        page.Body!.TextContent.ShouldContain("Không có ai mang mã CB-99");
        page.QuerySelector("#f-userName")!.GetAttribute("value").ShouldBe("baotv");
    }

    [Fact]
    public async Task The_person_of_a_new_account_is_found_by_name_without_script_too()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        var page = await mai.Page("/admin/accounts/new?q=thanh+mai");
        var found = await mai.Json("/choices/people?q=thanh%20mai");

        page.QuerySelectorAll("select[name=person] option")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe(["", "CB-01"]);
        found[0].GetProperty("value").GetString().ShouldBe("CB-01");
    }

    [Fact]
    public async Task Whoever_changes_the_password_hears_that_access_tokens_still_work()
    {
        await using var site = await SignInSite.Start();
        var van = site.OpenBrowser();
        await van.SignIn("vandth", AccountsProgram.Password);
        await van.Fill(
            "/account/tokens",
            "/account/tokens",
            ("name", "Báo cáo tuần"),
            ("post", site.Van.As[1].Post!.Value.Value.ToString()),
            ("endsOn", "30/11")
        );

        await van.Fill(
            "/account/password",
            "/account/password",
            ("current", AccountsProgram.Password),
            ("password", NewOne),
            ("again", NewOne)
        );

        var told = (await van.Page("/account")).QuerySelector(".alert")!;
        told.TextContent.ShouldContain("1 mã truy cập của tài khoản vẫn còn hiệu lực");
        told.QuerySelector("a")!.GetAttribute("href").ShouldBe("/account/tokens");
    }
}
