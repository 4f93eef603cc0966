using System.Net;
using AngleSharp.Dom;

namespace Chutri.Host.Tests;

/// <summary>The one search box, over everything that the demonstration holds.</summary>
public sealed class SearchTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    [Theory]
    [InlineData("Ban Tổ chức")]
    [InlineData("ban to chuc")]
    [InlineData("BAN TỔ CHỨC")]
    public async Task Words_are_found_with_and_without_marks(string words)
    {
        var officer = await demonstration.As("chuyenvien");

        var groups = await officer.Json("/api/v1/search?q=" + Uri.EscapeDataString(words));

        groups
            .EnumerateArray()
            .Single(group => group.GetProperty("kind").GetString() == "units")
            .GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("label").GetString())
            .ShouldContain("Ban Tổ chức Liên đoàn Lao động thành phố");
    }

    [Fact]
    public async Task A_person_is_found_by_name_with_the_post_held_today()
    {
        var officer = await demonstration.As("chuyenvien");

        var people = (await officer.Json("/api/v1/search?q=ly+thi+nhung"))
            .EnumerateArray()
            .Single(group => group.GetProperty("kind").GetString() == "people");

        var found = people.GetProperty("hits").EnumerateArray().ShouldHaveSingleItem();
        found.GetProperty("label").GetString().ShouldBe("Lý Thị Nhung");
        found.GetProperty("note").GetString().ShouldBe("Văn thư");
    }

    [Fact]
    public async Task What_only_one_thing_is_called_leads_straight_to_it()
    {
        var officer = await demonstration.As("chuyenvien");
        var duty = (await officer.Json("/api/v1/duties?kind=assignment")).GetProperty("items")[0];

        var answer = await officer.Get("/search?q=" + duty.GetProperty("code").GetString());

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(duty.GetProperty("url").GetString());
    }

    [Fact]
    public async Task The_short_form_of_a_code_finds_the_assignment()
    {
        var officer = await demonstration.As("chuyenvien");
        var duty = (await officer.Json("/api/v1/duties?kind=assignment")).GetProperty("items")[0];
        var code = duty.GetProperty("code").GetString()!;

        var found = (await officer.Json("/api/v1/search?q=nv" + int.Parse(code[^6..], null)))[0];

        found
            .GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("note").GetString())
            .ShouldContain(code);
    }

    [Theory]
    [InlineData("documents", "chi thi 04", "Chỉ thị 04/")]
    [InlineData("work", "quy che lam viec", "Quy chế làm việc")]
    public async Task What_is_said_word_for_word_comes_first(
        string kind,
        string words,
        string expected
    )
    {
        var officer = await demonstration.As("chuyenvien");

        var groups = await officer.Json("/api/v1/search?q=" + Uri.EscapeDataString(words));

        groups
            .EnumerateArray()
            .Single(group => group.GetProperty("kind").GetString() == kind)
            .GetProperty("hits")[0]
            .GetProperty("label")
            .GetString()!
            .ShouldContain(expected, Case.Insensitive);
    }

    [Fact]
    public async Task Every_kind_of_thing_is_found_in_a_group_of_its_own_and_every_hit_opens()
    {
        var officer = await demonstration.As("chuyenvien");

        var page = await officer.Page("/search?q=ban");

        page.QuerySelectorAll("main section h2")
            .Select(title => title.Id)
            .ShouldBe(["work", "documents", "units"]);
        var hits = page.QuerySelectorAll("main .plain-list a");
        page.QuerySelector("h1")!.TextContent.ShouldBe($"{hits.Length} kết quả cho “ban”");
        foreach (var hit in hits)
        {
            using var opened = await officer.Get(hit.GetAttribute("href")!);
            await officer.Page(opened.Headers.Location?.ToString() ?? hit.GetAttribute("href")!);
        }
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_to_try()
    {
        var officer = await demonstration.As("chuyenvien");

        var page = await officer.Page("/search?q=khongconhuthenay");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Không tìm thấy “khongconhuthenay”");
        page.QuerySelector("main .empty")!.TextContent.ShouldContain("Thử gõ ít từ hơn");
        (await officer.Json("/api/v1/search?q=khongconhuthenay")).GetArrayLength().ShouldBe(0);
        (await officer.Json("/api/v1/search")).GetArrayLength().ShouldBe(0);
    }
}
