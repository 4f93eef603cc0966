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

    private static async Task<int> Cost(SignInSite site, Browser browser)
    {
        var before = site.Statements.Sent;
        await browser.Page("/admin/accounts");
        return site.Statements.Sent - before;
    }
}
