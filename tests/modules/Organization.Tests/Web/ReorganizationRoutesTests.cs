using System.Net;

namespace Chutri.Organization.Tests.Web;

public sealed class ReorganizationRoutesTests
{
    private const string New = "/admin/organization/reorganizations/new/";

    [Theory]
    [InlineData("open", "Lập đơn vị mới")]
    [InlineData("rename", "Đổi tên đơn vị")]
    [InlineData("move", "Chuyển đơn vị")]
    [InlineData("close", "Giải thể đơn vị")]
    [InlineData("merge", "Sáp nhập, hợp nhất đơn vị")]
    [InlineData("split", "Chia tách đơn vị")]
    public async Task Each_change_has_its_form(string kind, string heading)
    {
        await using var site = await UnitSite.Start();

        var page = await site.Page(New + kind + "?unit=LDLD");

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
    }

    [Fact]
    public async Task A_new_unit_is_previewed_and_then_opened()
    {
        await using var site = await UnitSite.Start();

        var response = await site.Fill(
            New + "open",
            ("new-code", "vp"),
            ("new-name", "Văn phòng"),
            ("new-parent", "LDLD"),
            ("on", "25/11/2026"),
            ("decision", "01-QĐ/LĐLĐ")
        );
        var preview = await UnitSite.Html(response);
        (await site.Get("/units/VP")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var done = await site.Fill(preview, New + "open", ("step", "confirm"));

        preview.QuerySelector("h1")!.TextContent.ShouldBe("Lập Văn phòng?");
        done.Headers.Location!.ToString().ShouldBe("/units/VP");
        (await site.Page("/units/VP")).QuerySelector("h1")!.TextContent.ShouldBe("Văn phòng");
    }

    [Fact]
    public async Task A_merger_shows_what_becomes_of_each_person_and_takes_another_choice()
    {
        await using var site = await UnitSite.Start();
        await site.Import(
            "units.csv",
            "code,name,parent\nQ1,LĐLĐ quận Một,LDLD\nQ2,LĐLĐ quận Hai,LDLD\n"
        );
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,Q1,Chủ tịch,head\nC2,Vũ Bình,Q1,Chuyên viên,\nC3,Ngô Chi,Q2,Chủ tịch,head\n"
        );
        site.Time.Advance(TimeSpan.FromDays(1));

        var response = await site.Fill(
            New + "merge",
            ("units", "Q1"),
            ("successor", "Q2"),
            ("on", "26/11/2026"),
            ("decision", "25-QĐ/LĐLĐ")
        );
        var preview = await UnitSite.Html(response);
        var binh = preview
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("Vũ Bình", StringComparison.Ordinal))
            .QuerySelector("input[name=post]")!
            .GetAttribute("value");
        var done = await site.Fill(
            preview,
            New + "merge",
            ("step", "confirm"),
            ($"to-{binh}", "-")
        );

        preview.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        preview.QuerySelector($"tbody input[value='Phó Chủ tịch']").ShouldNotBeNull();
        done.Headers.Location!.ToString().ShouldBe("/units/Q2");
        var people = await site.Page("/people?unit=Q2");
        people
            .QuerySelectorAll("tbody th")
            .Select(name => name.TextContent)
            .ShouldBe(["Lê An", "Ngô Chi"]);
        (await site.Page("/units/Q1"))
            .QuerySelector(".badge")!
            .TextContent.ShouldContain("đã kết thúc");
    }

    [Fact]
    public async Task A_part_is_split_off_and_everybody_stays_until_sent_there()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nVP,Văn phòng,LDLD\n");
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,VP,Chánh Văn phòng,head\nC2,Vũ Bình,VP,Chuyên viên,\n"
        );
        site.Time.Advance(TimeSpan.FromDays(1));

        var response = await site.Fill(
            New + "split",
            ("unit", "VP"),
            ("part1-existing", "VP"),
            ("part2-code", "TC"),
            ("part2-name", "Ban Tài chính"),
            ("on", "26/11/2026"),
            ("decision", "25-QĐ/LĐLĐ")
        );
        var preview = await UnitSite.Html(response);
        var binh = preview
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("Vũ Bình", StringComparison.Ordinal))
            .QuerySelector("input[name=post]")!
            .GetAttribute("value");
        var done = await site.Fill(
            preview,
            New + "split",
            ("step", "confirm"),
            ($"to-{binh}", "TC")
        );

        preview.QuerySelector("h1")!.TextContent.ShouldBe("Tách Ban Tài chính ra khỏi Văn phòng?");
        preview
            .QuerySelectorAll("tbody select[name^=to-] option[selected]")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe(["VP", "VP"]);
        done.Headers.Location!.ToString().ShouldBe("/units/TC");
        (await Names("TC")).ShouldBe(["Vũ Bình"]);
        (await Names("VP")).ShouldBe(["Lê An"]);

        async Task<string[]> Names(string unit) =>
            [
                .. (await site.Page("/people?unit=" + unit))
                    .QuerySelectorAll("tbody th")
                    .Select(name => name.TextContent),
            ];
    }

    [Fact]
    public async Task What_is_wrong_is_said_on_the_form_with_what_was_typed()
    {
        await using var site = await UnitSite.Start();

        var response = await site.Fill(
            New + "merge",
            ("new-name", "Chỉ có tên"),
            ("on", "ngày mai"),
            ("decision", "")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await UnitSite.Html(response);
        page.QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(
                ["#f-on", "#f-decision", "#f-units", "#f-new-code", "#f-new-branch"],
                ignoreOrder: true
            );
        page.QuerySelector("#f-new-name")!.GetAttribute("value").ShouldBe("Chỉ có tên");
    }

    [Fact]
    public async Task A_later_day_is_planned_shown_and_cancelled()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");

        var response = await site.Fill(
            New + "rename",
            ("unit", "BTC"),
            ("name", "Ban Tổ chức mới"),
            ("on", "01/12/2026"),
            ("decision", "25-QĐ/LĐLĐ")
        );
        var preview = await UnitSite.Html(response);
        var recorded = await site.Fill(preview, New + "rename", ("step", "confirm"));
        var address = recorded.Headers.Location!.ToString();
        var plans = await site.Page("/admin/organization");
        var cancelled = await site.Fill(address, ("reason", "Hoãn"));

        preview.QuerySelector("button[value=confirm]")!.TextContent.ShouldContain("đúng ngày");
        plans
            .QuerySelector($"a[href='{address}']")!
            .TextContent.ShouldBe("Đổi tên Ban Tổ chức thành Ban Tổ chức mới");
        cancelled.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page(address)).QuerySelector(".badge")!.TextContent.ShouldBe("đã hủy");
    }

    [Fact]
    public async Task The_head_of_a_merged_unit_is_chosen_by_name_among_those_who_are_merged()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nQ1,LĐLĐ quận Một,LDLD\n");
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,Q1,Chủ tịch,head\nC2,Vũ Bình,Q1,Chuyên viên,\n"
        );

        var page = await site.Page(New + "merge?unit=Q1");

        page.QuerySelectorAll("select[name=head] option")
            .Select(option => option.TextContent)
            .Where(name => name is "Lê An" or "Vũ Bình")
            .ShouldBe(["Lê An", "Vũ Bình"]);
    }

    [Fact]
    public async Task Closing_the_root_of_a_branch_says_why_a_unit_must_take_over()
    {
        await using var site = await UnitSite.Start();

        var response = await site.Fill(
            New + "close",
            ("unit", "LDLD"),
            ("on", "26/11/2026"),
            ("decision", "25-QĐ/LĐLĐ")
        );

        var page = await UnitSite.Html(response);
        page.QuerySelector("#f-successor-error")!
            .TextContent.ShouldContain("không có cấp trên để nhận việc còn mở");
    }

    [Fact]
    public async Task Splitting_asks_for_two_units_and_folds_the_others_away()
    {
        await using var site = await UnitSite.Start();

        var empty = await site.Page(New + "split");
        var response = await site.Fill(New + "split", ("part3-name", "Ban Thứ ba"));

        empty.QuerySelectorAll("details:not([open]) fieldset").Length.ShouldBe(2);
        (await UnitSite.Html(response))
            .QuerySelectorAll("details[open] fieldset")
            .Length.ShouldBe(1);
    }
}
