using System.Net;
using Chutri.Platform;

namespace Chutri.Organization.Tests.Web;

public sealed class DelegationRoutesTests
{
    [Fact]
    public async Task A_head_delegates_by_the_page_and_the_unit_and_both_people_show_it()
    {
        await using var site = await Staffed();

        (await site.Page("/delegations")).Body!.TextContent.ShouldContain("Chưa có ủy quyền nào");
        var made = await site.Fill(
            "/delegations/new",
            ("person", "CB02"),
            ("from", "25/11/2026"),
            ("until", "30/11/2026"),
            ("scope", "all"),
            ("reason", "Đi công tác"),
            ("paper", "45-UQ/BTC")
        );

        made.Headers.Location!.ToString().ShouldBe("/delegations");
        foreach (
            var page in (string[])["/delegations", "/units/BTC", "/people/CB01", "/people/CB02"]
        )
        {
            var text = (await site.Page(page)).QuerySelector("main")!.TextContent;
            text.ShouldContain("Nguyễn Văn An", customMessage: page);
            text.ShouldContain("Toàn bộ quyền của chức vụ", customMessage: page);
            text.ShouldContain("45-UQ/BTC", customMessage: page);
        }

        var end = (await site.Page("/delegations"))
            .QuerySelector("a[href$='/end']")!
            .GetAttribute("href")!;
        (await site.Fill(end, ("reason", ""))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (await site.Fill(end, ("reason", "Về sớm"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page("/delegations")).Body!.TextContent.ShouldContain("đã hết");
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost()
    {
        await using var site = await Staffed();

        var answer = await site.Fill(
            "/delegations/new",
            ("person", ""),
            ("from", "32/13"),
            ("until", ""),
            ("scope", "some"),
            ("reason", ""),
            ("paper", "45-UQ/BTC")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await UnitSite.Html(answer);
        page.QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-person", "#f-from", "#f-until", "#f-kinds", "#f-reason"], true);
        page.QuerySelector("#f-paper")!.GetAttribute("value").ShouldBe("45-UQ/BTC");
    }

    [Fact]
    public async Task The_API_makes_lists_and_ends_delegations()
    {
        await using var site = await Staffed();

        var made = await site.PostJson(
            "/api/v1/delegations",
            new
            {
                person = "CB02",
                from = "2026-11-25",
                until = "2026-11-30",
                scope = "some",
                kinds = new[] { "see" },
                reason = "Đi công tác",
            }
        );
        var again = await site.PostJson(
            "/api/v1/delegations",
            new
            {
                person = "CB02",
                from = "2026-11-26",
                until = "2026-11-27",
                scope = "all",
                reason = "Đi nữa",
            }
        );
        var json = await UnitSite.Json(made);
        var listed = await site.Json("/api/v1/delegations?person=CB02&unit=BTC");
        var ended = await site.PostJson(
            $"/api/v1/delegations/{json.GetProperty("id").GetString()}/end",
            new { reason = "Về sớm" }
        );

        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        json.GetProperty("giver").GetProperty("name").GetString().ShouldBe("Trần Văn Bình");
        json.GetProperty("state").GetString().ShouldBe("inForce");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        listed.GetProperty("total").GetInt32().ShouldBe(1);
        (await UnitSite.Json(ended)).GetProperty("state").GetString().ShouldBe("over");
    }

    [Fact]
    public async Task An_administrator_records_it_from_the_page_of_whoever_is_absent()
    {
        await using var site = await Staffed();
        site.Caller = site.Lan;

        (await site.Page("/delegations/new")).Body!.TextContent.ShouldContain(
            "Chưa chọn được chức vụ"
        );
        var link = (await site.Page("/people/CB01"))
            .QuerySelector("a[href^='/delegations/new']")!
            .GetAttribute("href")!;
        var made = await site.Fill(
            link,
            ("person", "CB02"),
            ("from", "25/11/2026"),
            ("until", "26/11/2026"),
            ("scope", "all"),
            ("reason", "Nằm viện đột xuất")
        );

        made.Headers.Location!.ToString().ShouldBe("/people/CB01");
        (await site.Page("/people/CB01"))
            .QuerySelector(".history")!
            .TextContent.ShouldContain(
                "ghi ủy quyền của Trần Văn Bình (Trưởng Ban Tổ chức) cho Nguyễn Văn An"
            );
    }

    /// <summary>Bình heads the organization board and is signed in; An is his deputy.</summary>
    private static async Task<UnitSite> Staffed()
    {
        var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");
        await site.Import(
            "people.csv",
            "code,name,unit,title,role,from\nCB01,Trần Văn Bình,BTC,Trưởng Ban Tổ chức,head,2026-11-25\nCB02,Nguyễn Văn An,BTC,Phó Trưởng ban,deputy,2026-11-25\n"
        );
        var binh = await site.Json("/api/v1/people/CB01");
        var post = binh.GetProperty("posts")[0];
        var unit = await site.UnitOf("BTC");
        site.Caller = new Caller
        {
            Person = new(binh.GetProperty("id").GetGuid()),
            Name = "Trần Văn Bình",
            Post = new(post.GetProperty("id").GetGuid()),
            Title = "Trưởng Ban Tổ chức",
            Role = Role.Head,
            Unit = unit,
            Over = unit,
            Door = Door.Page,
        };
        return site;
    }
}
