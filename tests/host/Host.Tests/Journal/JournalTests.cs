using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Chutri.Testing;

namespace Chutri.Host.Tests.Journal;

public sealed class JournalTests(ToldDemonstration told)
{
    [Fact]
    public async Task A_row_of_the_journal_leads_to_the_thing_it_tells_of()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");
        foreach (var thing in new[] { "assignments", "documents", "organization", "accounts" })
        {
            var page = await administrator.Page($"/journal?thing={thing}");
            var rows = page.QuerySelectorAll(".history-item");
            rows.ShouldNotBeEmpty(thing);
            var links = Links(page);
            links.ShouldNotBeEmpty(thing);
            foreach (var link in links.Distinct().Take(5))
            {
                using var answer = await administrator.Get(link);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
            }
        }
    }

    [Fact]
    public async Task A_row_leads_only_where_its_reader_may_go()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var inspector = await program.SignIn("kiemtra");

        foreach (var thing in new[] { "accounts", "organization" })
        {
            var page = await inspector.Page($"/journal?thing={thing}");

            page.QuerySelectorAll(".history-item").ShouldNotBeEmpty(thing);
            Links(page)
                .Where(link => link.StartsWith("/admin", StringComparison.Ordinal))
                .ShouldBeEmpty(thing);
        }
    }

    [Fact]
    public async Task The_page_of_a_person_leads_to_what_this_person_did()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var inspector = await program.SignIn("kiemtra");
        var person = await inspector.Page("/people/MAILTT");
        var link = person.QuerySelector("a[href^='/journal?']").ShouldNotBeNull();

        var journal = await inspector.Page(link.GetAttribute("href")!);

        var names = journal.QuerySelectorAll(".history-item strong").Select(n => n.TextContent);
        names.Distinct().ShouldBe(["Lê Thị Thanh Mai"]);
        journal
            .QuerySelector("select[name=person] option[selected]")!
            .TextContent.ShouldBe("Lê Thị Thanh Mai");
    }

    [Fact]
    public async Task Somebody_who_may_not_see_the_journal_is_not_led_to_it()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var officer = await program.SignIn("chuyenvien");

        (await officer.Page("/people/MAILTT")).QuerySelector("a[href^='/journal']").ShouldBeNull();
        (await officer.Page("/units/BTC")).QuerySelector("a[href^='/journal']").ShouldBeNull();
        foreach (var address in new[] { "/journal", "/api/v1/facts" })
        {
            using var answer = await officer.Get(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task The_page_of_a_unit_that_has_ended_leads_to_its_journal_too()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");
        await Opened(administrator, "TAM", "Tổ tạm thời");
        using var closed = await administrator.PostJson(
            "/api/v1/reorganizations",
            new
            {
                kind = "close",
                unit = "TAM",
                on = "2026-11-25",
                decision = "Quyết định 9/QĐ-LĐLĐ",
            }
        );
        closed.StatusCode.ShouldBe(HttpStatusCode.Created, await Browser.Text(closed));
        var unit = await administrator.Page("/units/TAM");
        var link = unit.QuerySelector("a[href^='/journal?']").ShouldNotBeNull();

        var journal = await administrator.Page(link.GetAttribute("href")!);

        journal.QuerySelector(".history")!.TextContent.ShouldContain("lập Tổ tạm thời");
        journal
            .QuerySelector("select[name=unit] option[selected]")!
            .GetAttribute("data-note")!
            .ShouldContain("đã kết thúc");
    }

    [Fact]
    public async Task The_api_filters_as_the_page_does_and_goes_on_by_key()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var inspector = await program.SignIn("kiemtra");
        const string asked = "/api/v1/facts?thing=assignments&person=MAILTT";

        var first = await inspector.Json(asked);
        var next = await inspector.Json($"{asked}&after={first.GetProperty("next").GetString()}");

        var facts = Items(first).Concat(Items(next)).ToList();
        facts
            .Select(fact => fact.GetProperty("person").GetString())
            .Distinct()
            .ShouldBe(["Lê Thị Thanh Mai"]);
        facts
            .Select(fact => fact.GetProperty("kind").GetString()!)
            .ShouldAllBe(kind => kind.StartsWith("assignments.", StringComparison.Ordinal));
        facts.Select(fact => fact.GetProperty("id").GetGuid()).ShouldBeUnique();
        facts
            .Select(fact => fact.GetProperty("at").GetDateTime())
            .ShouldBeInOrder(SortDirection.Descending);
        facts[0].GetProperty("thing").GetProperty("href").GetString()!.ShouldStartWith("/");
        facts[0].GetProperty("sentence").GetString()!.ShouldContain("Lê Thị Thanh Mai");
    }

    [Fact]
    public async Task A_day_of_the_journal_is_the_authoritys_day()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var inspector = await program.SignIn("kiemtra");

        var day = Items(await inspector.Json("/api/v1/facts?from=2026-11-24&to=2026-11-24"));

        day.ShouldNotBeEmpty();
        day.Select(fact => DateOnly.FromDateTime(fact.GetProperty("at").GetDateTime().AddHours(7)))
            .Distinct()
            .ShouldBe([new(2026, 11, 24)]);
    }

    [Fact]
    public async Task What_cannot_be_read_in_a_filter_is_said_all_at_once()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var inspector = await program.SignIn("kiemtra");

        var problem = await inspector.Json(
            "/api/v1/facts?from=31-02&person=KHONGCO&unit=KHONGCO",
            HttpStatusCode.UnprocessableEntity
        );

        problem
            .GetProperty("errors")
            .EnumerateObject()
            .Select(error => error.Name)
            .ShouldBe(["from", "person", "unit"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_planned_for_the_structure_is_told_only_to_those_who_may_see_plans()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");
        var inspector = await program.SignIn("kiemtra");
        using var planned = await administrator.PostJson(
            "/api/v1/reorganizations",
            new
            {
                kind = "rename",
                unit = "BTC",
                name = "Ban Tổ chức và Nhân sự",
                on = "2027-01-01",
                decision = "Quyết định 10/QĐ-LĐLĐ",
            }
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.Created, await Browser.Text(planned));
        const string plans = "kind=organization.reorganization-planned";

        Items(await administrator.Json("/api/v1/facts?" + plans)).ShouldNotBeEmpty();
        Items(await inspector.Json("/api/v1/facts?" + plans)).ShouldBeEmpty();
        (await inspector.Page("/journal"))
            .QuerySelectorAll("option[value='organization.reorganization-planned']")
            .ShouldBeEmpty();
    }

    private static async Task Opened(Browser administrator, string code, string name)
    {
        using var opened = await administrator.PostJson(
            "/api/v1/reorganizations",
            new
            {
                kind = "open",
                @new = new
                {
                    code,
                    name,
                    parent = "BTC",
                },
                on = "2026-11-24",
                decision = "Quyết định 8/QĐ-LĐLĐ",
            }
        );
        opened.StatusCode.ShouldBe(HttpStatusCode.Created, await Browser.Text(opened));
    }

    private static IEnumerable<JsonElement> Items(JsonElement page) =>
        [.. page.GetProperty("items").EnumerateArray()];

    private static IReadOnlyList<string> Links(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".history-item a").Select(link => link.GetAttribute("href")!)];
}
