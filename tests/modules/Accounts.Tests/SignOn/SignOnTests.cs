using System.Net;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Tests.SignOn;

/// <summary><see cref="SignInBySignOn"/>, through its pages and a real provider.</summary>
public sealed class SignOnTests(RealProvider provider) : IClassFixture<RealProvider>
{
    [Fact]
    public async Task Whoever_the_provider_lets_in_comes_to_the_page_asked_for_and_the_fact_says_how()
    {
        await using var site = await SignOnSite.Start(provider);
        var browser = site.OpenBrowser();
        var page = await browser.Page("/sign-in?then=%2Fassignments%3Fstate%3Doverdue");
        var button = page.QuerySelector("a.btn[href^='/sign-in/provider']").ShouldNotBeNull();
        button.TextContent.ShouldBe("Dùng tài khoản công vụ");

        var begin = (await browser.Get(button.GetAttribute("href")!)).Headers.Location!;
        var back = await RealProvider.SignIn(begin, "vandth");
        var entered = await browser.Get(back.PathAndQuery);

        entered.Headers.Location!.OriginalString.ShouldBe("/assignments?state=overdue");
        (await browser.Text("/")).ShouldBe("Đỗ Hải Vân|Bí thư Chi bộ 1");
        (await site.FactsAbout(await site.Account("vandth")))
            .Select(fact => fact.Body)
            .OfType<SignedIn>()
            .ShouldHaveSingleItem()
            .Way.ShouldBe(WayIn.SignOn);
        (await browser.Page("/account/sessions")).Body!.TextContent.ShouldContain(
            "đăng nhập một lần"
        );
    }

    [Fact]
    public async Task An_initial_password_that_was_not_used_need_not_be_changed()
    {
        await using var site = await SignOnSite.Start(provider);
        await site.Change(async db =>
            (await db.Set<Account>().SingleAsync(a => a.UserName == "vandth")).RequireNewPassword()
        );
        var browser = site.OpenBrowser();

        (await browser.EnterBySignOn("vandth")).Headers.Location!.OriginalString.ShouldBe("/");

        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("code", "person-code", "vandth", null)]
    [InlineData("email", "email", "vandth", null)]
    [InlineData("email", "email", "chualai", "chưa kiểm chứng địa chỉ thư van@ldld.vn")]
    [InlineData("email", "user-name", "chualai", "chưa kiểm chứng địa chỉ thư van@ldld.vn")]
    [InlineData(
        "preferred_username",
        "user-name",
        "nguoila",
        "đã xác nhận “Nguyễn Thị Ẩn”, nhưng chưa có tài khoản Chutri nào"
    )]
    [InlineData("code", "person-code", "nguoila", "đã xác nhận “CB-99”, nhưng chưa có tài khoản")]
    [InlineData("khong_co", "user-name", "vandth", "không cho biết “khong_co”")]
    public async Task A_person_is_found_by_the_claim_that_is_set_up_and_otherwise_told_why_not(
        string claim,
        string matchedTo,
        string person,
        string? whyNot
    )
    {
        await using var site = await SignOnSite.Start(
            provider,
            ("Claim", claim),
            ("MatchedTo", matchedTo)
        );
        await site.Change(db =>
            db.Set<Account>()
                .Where(account => account.UserName == "vandth")
                .ExecuteUpdateAsync(change =>
                    change.SetProperty(account => account.Email, "Van@LDLD.vn")
                )
        );
        var browser = site.OpenBrowser();

        var answer = await browser.EnterBySignOn(person);

        if (whyNot is not null)
        {
            (await browser.Said(answer)).ShouldContain(whyNot);
        }

        (await browser.Get("/")).StatusCode.ShouldBe(
            whyNot is null ? HttpStatusCode.OK : HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task A_locked_account_stays_closed_whatever_the_provider_says()
    {
        await using var site = await SignOnSite.Start(provider);
        await site.Change(async db =>
            (await db.Set<Account>().SingleAsync(a => a.UserName == "vandth"))
                .Lock("nghỉ hưu", new(site.Time.GetUtcNow().UtcDateTime, default))
                .Refused.ShouldBeFalse()
        );
        var browser = site.OpenBrowser();

        var answer = await browser.EnterBySignOn("vandth");

        (await browser.Said(answer)).ShouldContain("đã bị quản trị viên khóa");
    }

    [Fact]
    public async Task Whoever_turns_back_is_told_what_to_do_and_still_goes_where_they_wanted()
    {
        await using var site = await SignOnSite.Start(provider);
        var browser = site.OpenBrowser();
        var begin = (await browser.Get("/sign-in/provider?then=%2Fassignments")).Headers.Location!;

        var aborted = await browser.Get((await RealProvider.Abort(begin)).PathAndQuery);

        aborted.Headers.Location!.OriginalString.ShouldBe("/sign-in?then=%2Fassignments");
        (await browser.Said(aborted)).ShouldContain("không xác nhận đăng nhập");
    }

    [Fact]
    public async Task What_comes_back_is_believed_only_in_the_browser_that_asked()
    {
        await using var site = await SignOnSite.Start(provider);
        var browser = site.OpenBrowser();
        var broken = await browser.Get("/sign-in/return?code=abc&state=bia");
        (await browser.Said(broken)).ShouldContain("quá lâu hoặc được mở lại");

        var back = await RealProvider.SignIn(await browser.BeginSignOn(), "vandth");
        var stranger = site.OpenBrowser();
        var elsewhere = await stranger.Get(back.PathAndQuery);

        (await stranger.Said(elsewhere)).ShouldContain("quá lâu hoặc được mở lại");
        (await stranger.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_provider_that_does_not_know_this_program_is_said_on_the_sign_in_page()
    {
        await using var site = await SignOnSite.Start(provider, ("ClientSecret", "da-doi"));
        var browser = site.OpenBrowser();

        var answer = await browser.Get("/sign-in/provider");

        (await browser.Said(answer)).ShouldContain("không xác nhận đăng nhập");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_leaves_the_password()
    {
        await using var site = await SignOnSite.Start(
            provider,
            ("Authority", $"http://127.0.0.1:{SignOnSite.FreePort()}")
        );
        var browser = site.OpenBrowser();

        var answer = await browser.Get("/sign-in/provider?then=%2Fassignments");

        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?then=%2Fassignments");
        (await browser.Said(answer)).ShouldContain("không kết nối được với tài khoản công vụ");
        await browser.SignIn("vandth", AccountsProgram.Password);
        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Fill("/account", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signing_out_ends_the_providers_session_too_unless_that_is_turned_off(
        bool there
    )
    {
        await using var site = await SignOnSite.Start(provider, ("SignOutThere", there.ToString()));
        var browser = site.OpenBrowser();
        var cookies = new CookieContainer();
        await browser.EnterBySignOn("vandth", cookies);
        var another = await site.OpenBrowser().BeginSignOn();
        (await RealProvider.Knows(another, cookies)).ShouldBeTrue();

        var left = await browser.Fill("/account", "/sign-out");

        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        if (there)
        {
            var refresh = left.Headers.GetValues("Refresh").Single();
            var leave = new Uri(refresh["0; url=".Length..]);
            (await RealProvider.SignOut(leave, cookies)).AbsolutePath.ShouldBe("/sign-in");
        }

        another = await site.OpenBrowser().BeginSignOn();
        (await RealProvider.Knows(another, cookies)).ShouldBe(!there);
    }
}
