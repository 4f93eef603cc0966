using Chutri.Accounts.Web;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

public sealed class AccountListRoutesTests
{
    [Fact]
    public async Task The_list_costs_the_same_statements_for_two_accounts_and_for_many()
    {
        await using var site = await SignInSite.Start();
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        (await Cost(site, mai)).ShouldBe(AccountListRoutes.StatementBudget);
        await site.AddMore(120);
        (await Cost(site, mai)).ShouldBe(AccountListRoutes.StatementBudget);
    }

    [Fact]
    public async Task Reading_on_by_key_shows_every_account_once()
    {
        await using var site = await SignInSite.Start();
        await site.AddMore(120);
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        var seen = new List<string>();
        string? address = "/admin/accounts";
        while (address is not null)
        {
            var page = await mai.Page(address);
            page.QuerySelector("h1")!.TextContent.ShouldContain("122 tài khoản");
            seen.AddRange(page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.Count.ShouldBe(122);
        seen.ShouldBe(seen.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task The_list_does_not_say_when_anybody_signed_in(DatabaseKind kind)
    {
        await using var site = await SignInSite.Start(kind);
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        var page = await mai.Page("/admin/accounts");
        var json = await mai.Json("/api/v1/accounts");

        page.QuerySelectorAll("thead th").Length.ShouldBe(3);
        json.GetProperty("items")[0].TryGetProperty("lastSignedInAt", out _).ShouldBeFalse();
        (await site.LooksAt(site.Van.Id)).ShouldBeEmpty();
    }

    private static async Task<int> Cost(SignInSite site, Browser browser)
    {
        var before = site.Statements.Sent;
        await browser.Page("/admin/accounts");
        return site.Statements.Sent - before;
    }
}
