using System.Net;

namespace Chutri.Duties.Tests.Api;

public sealed class DutyApiTests
{
    [Fact]
    public async Task A_list_is_read_on_by_key_and_says_how_long_it_is()
    {
        await using var site = await DutySite.Start();
        for (var i = 0; i < 5; i++)
        {
            await site.Program.Open(site.Program.Assignment(new(2026, 11, 27 - i)));
        }

        var first = await site.Json("/api/v1/duties?count=3");
        var after = first.GetProperty("next").GetString()!;
        var second = await site.Json($"/api/v1/duties?count=3&after={Uri.EscapeDataString(after)}");

        first.GetProperty("total").GetInt64().ShouldBe(5);
        first.GetProperty("items")[0].GetProperty("due").GetString().ShouldBe("2026-11-23");
        second.GetProperty("items").GetArrayLength().ShouldBe(2);
        second.GetProperty("next").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task Words_are_found_with_and_without_marks()
    {
        await using var site = await DutySite.Start();
        await site.Program.Open(site.Program.Assignment(title: "Điều tra dư luận xã hội"));
        await site.Program.Open(site.Program.Assignment(title: "Báo cáo quý"));

        foreach (var words in (string[])["dieu tra", "Điều tra", "du luan dieu", "nv-2026-000001"])
        {
            var found = await site.Json($"/api/v1/duties?q={Uri.EscapeDataString(words)}");
            found.GetProperty("total").GetInt64().ShouldBe(1, words);
        }
    }

    [Theory]
    [InlineData("opened", "NV-2026-000003")]
    [InlineData("code", "NV-2026-000001")]
    [InlineData("due", "NV-2026-000002")]
    public async Task A_list_can_be_sorted(string sort, string firstCode)
    {
        await using var site = await DutySite.Start();
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 3)));
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 1)));
        site.Program.NextDay();
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 2)));

        string? after = null;
        var codes = new List<string>();
        do
        {
            var page = await site.Json($"/api/v1/duties?sort={sort}&count=1&after={after}");
            codes.Add(page.GetProperty("items")[0].GetProperty("code").GetString()!);
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        codes[0].ShouldBe(firstCode);
        codes.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Filters_that_cannot_be_understood_are_refused_all_at_once()
    {
        await using var site = await DutySite.Start();

        var problem = await site.Json(
            "/api/v1/duties?unit=KHONGCO&state=xong&month=13-2026&person=abc",
            HttpStatusCode.UnprocessableEntity
        );

        problem.GetProperty("code").GetString().ShouldBe("invalid-input");
        problem.GetProperty("errors").ToString().ShouldContain("KHONGCO");
        foreach (var field in (string[])["unit", "state", "month", "person"])
        {
            problem.GetProperty("errors").ToString().ShouldContain(field);
        }
    }

    [Fact]
    public async Task My_work_is_the_same_as_on_the_page()
    {
        await using var site = await DutySite.Start();
        await site.Program.Open(site.Program.Assignment(new(2026, 11, 20)));

        var work = await site.Json("/api/v1/my-work");

        work.GetProperty("count").GetInt64().ShouldBe(1);
        work.GetProperty("overdue").GetInt64().ShouldBe(1);
        var item = work.GetProperty("items")[0];
        item.GetProperty("group").GetString().ShouldBe("overdue");
        item.GetProperty("next").GetString().ShouldBe("acknowledge");
        item.GetProperty("why").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_overview_gives_cells_with_the_address_of_their_list()
    {
        await using var site = await DutySite.Start();
        await site.Program.Open(site.Program.Assignment(new(2026, 11, 20)));

        var whole = await site.Json("/api/v1/overview?unit=LDLD");
        var units = await site.Json("/api/v1/overview/units?unit=LDLD");
        var months = await site.Json("/api/v1/overview/months?year=2026");
        var documents = await site.Json("/api/v1/overview/documents");

        whole.GetProperty("cells").GetProperty("overdue").GetInt64().ShouldBe(1);
        var list = whole.GetProperty("cells").GetProperty("list").GetString()!;
        (await site.Json(list)).GetProperty("total").GetInt64().ShouldBe(1);
        units[0].GetProperty("unit").GetProperty("code").GetString().ShouldBe("BTC");
        months.GetArrayLength().ShouldBe(12);
        documents.GetProperty("items").GetArrayLength().ShouldBe(1);
    }
}
