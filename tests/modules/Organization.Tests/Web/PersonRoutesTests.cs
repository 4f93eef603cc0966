using System.Net;

namespace Chutri.Organization.Tests.Web;

public sealed class PersonRoutesTests
{
    [Fact]
    public async Task A_person_is_registered_appointed_and_ceases_by_the_pages()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");

        var registered = await site.Fill(
            "/admin/organization/people/new",
            ("code", "cb01"),
            ("name", "  Trần   Thị Hòa ")
        );
        var appointed = await site.Fill(
            "/admin/organization/people/CB01/appoint",
            ("unit", "BTC"),
            ("title", "Trưởng ban"),
            ("role", "head"),
            ("from", "25/11")
        );
        var person = await site.Page("/people/CB01");

        registered.Headers.Location!.ToString().ShouldBe("/people/CB01");
        appointed.StatusCode.ShouldBe(HttpStatusCode.Found);
        person.QuerySelector("h1")!.TextContent.ShouldBe("Trần Thị Hòa");
        person.QuerySelector("tbody tr")!.TextContent.ShouldContain("Trưởng ban");
        var end = person.QuerySelector("a[href$='/end']")!.GetAttribute("href")!;
        var ended = await site.Fill(end, ("lastDay", "24/11/2026"), ("reason", "Nhầm"));
        ended.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (
            await site.Fill(end, ("lastDay", "30/11/2026"), ("reason", "Nghỉ hưu"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        site.Time.Advance(TimeSpan.FromDays(10));
        (await site.Page("/people/CB01"))
            .QuerySelector("caption")!
            .TextContent.ShouldContain("Đã giữ");
    }

    [Fact]
    public async Task Everything_wrong_in_a_form_is_said_at_once_and_nothing_typed_is_lost()
    {
        await using var site = await UnitSite.Start();

        var response = await site.Fill(
            "/admin/organization/people/QT01/appoint",
            ("unit", ""),
            ("title", ""),
            ("from", "32/13"),
            ("decision", "12-QĐ")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await UnitSite.Html(response);
        page.QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-unit", "#f-title", "#f-from"], ignoreOrder: true);
        page.QuerySelector("#f-decision")!.GetAttribute("value").ShouldBe("12-QĐ");
    }

    [Fact]
    public async Task A_name_is_corrected_with_a_reason()
    {
        await using var site = await UnitSite.Start();

        (
            await site.Fill(
                "/admin/organization/people/QT01/correct",
                ("name", "Đỗ Thị Lân"),
                ("reason", "Theo giấy khai sinh")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await site.Page("/people/QT01");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Đỗ Thị Lân");
        page.QuerySelector(".history")!.TextContent.ShouldContain("Theo giấy khai sinh");
    }

    [Fact]
    public async Task A_person_is_found_by_identifier_too_and_people_by_words()
    {
        await using var site = await UnitSite.Start();
        var id = site.Lan.Person!.Value.Value;

        (await site.Page($"/people/{id}")).QuerySelector("h1")!.TextContent.ShouldBe("Đỗ Thị Lan");
        (await site.Page("/people?q=lan+do"))
            .QuerySelector("tbody th")!
            .TextContent.ShouldBe("Đỗ Thị Lan");
        (await site.Page("/people?q=khong"))
            .QuerySelector(".empty")!
            .TextContent.ShouldContain("Chưa có ai khớp");
        (await site.Get("/people/KHONG")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
