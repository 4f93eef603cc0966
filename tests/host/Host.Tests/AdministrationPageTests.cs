using AngleSharp.Html.Dom;
using Chutri.Testing;

namespace Chutri.Host.Tests;

public sealed class AdministrationPageTests(ToldDemonstration told)
{
    [Fact]
    public async Task The_administrator_finds_every_task_of_administration_on_one_page_in_the_order_of_beginning()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");

        var page = await administrator.Page("/admin");

        Links(page)
            .ShouldBe([
                "/admin/organization/authority",
                "/admin/organization/imports",
                "/admin/organization",
                "/admin/organization/people/new",
                "/admin/accounts",
                "/documents/new",
                "/admin/reminders",
                "/admin/mail",
                "/admin/webhooks",
                "/account/tokens",
                "/admin/calendar",
                "/self-review/editions",
                "/journal",
                "/admin/retention",
                "/admin/names",
                "/assignments",
                "/admin/status",
            ]);
        page.QuerySelector("main")!.TextContent.ShouldContain("chutri doctor");
        page.QuerySelectorAll("nav a[href='/admin']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_a_webhook_can_be_told_is_said_in_words_for_every_module()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");

        var page = await administrator.Page("/admin/webhooks/new");

        page.QuerySelectorAll("main input[type=checkbox]")
            .Cast<IHtmlInputElement>()
            .Where(box => box.Closest("label")!.TextContent.Trim() == box.Value)
            .Select(box => box.Value)
            .ShouldBeEmpty("say what this module tells in HookPageWords.Module");
    }

    [Fact]
    public async Task An_officer_sees_there_only_what_the_own_role_may_and_no_entry_in_the_menu()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var officer = await program.SignIn("chuyenvien");

        var page = await officer.Page("/admin");

        Links(page).ShouldBe(["/account/tokens"]);
        page.QuerySelectorAll("nav a[href='/admin']").ShouldBeEmpty();
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("main h2 a").Select(link => ((IHtmlAnchorElement)link).PathName);
}
