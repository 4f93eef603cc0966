using System.Net;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Tests.Web;

/// <summary>Mai is administrator over the whole federation. Four officers' work is due on 2 December; 1 December becomes a day off.</summary>
public sealed class CalendarPageTests
{
    [Fact]
    public async Task From_the_file_to_the_moved_deadlines_with_every_figure_opening_its_list()
    {
        await using var site = await Opened();

        using var read = await Read(site, CalendarNotices.With("2026.9", "2026-12-01"));
        read.StatusCode.ShouldBe(HttpStatusCode.Created);
        var preview = await site.Page("/admin/calendar/2026.9");

        preview.QuerySelector("main")!.Words().ShouldContain("thứ Ba 01/12/2026");
        preview
            .QuerySelector("main")!
            .Words()
            .ShouldContain("4 thời hạn dời về sau, 0 dời về trước");
        var unit = preview.QuerySelector("main a[href*='/moves?unit=BTC']")!;
        unit.Closest("tr")!.Words().ShouldContain("+1 ngày");
        (await site.Page(unit.GetAttribute("href")!))
            .QuerySelectorAll("main tbody tr")
            .Length.ShouldBe(4);

        using var put = await site.Fill(
            "/admin/calendar/2026.9",
            ("reason", "Thông báo 12/TB-BNV")
        );

        put.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page("/admin/calendar"))
            .QuerySelector("main")!
            .Words()
            .ShouldContain("2026.9 đang áp dụng");
        (await site.Page("/admin/calendar/2026.9"))
            .QuerySelector("main")!
            .Words()
            .ShouldContain("Không thời hạn đang mở nào phải dời");
    }

    [Fact]
    public async Task The_edition_in_force_is_said_to_be_and_compared_with_the_one_before_it()
    {
        await using var site = await Opened();
        var shipped = WorkCalendar.Vietnam.Version;
        var first = CalendarFile.ShippedVersions[^2];

        var atFirst = (await site.Page($"/admin/calendar/{shipped}")).QuerySelector("main")!;
        atFirst.Words().ShouldContain($"đang áp dụng; so với phiên bản trước đó, {first}");
        atFirst.Words().ShouldNotContain("Đang là");

        using var read = await Read(site, CalendarNotices.With("2026.9", "2026-12-01"));
        using var put = await site.Fill("/admin/calendar/2026.9", ("reason", "12/TB-BNV"));
        var own = (await site.Page("/admin/calendar/2026.9")).QuerySelector("main")!;
        own.Words().ShouldContain($"đang áp dụng; so với phiên bản trước đó, {shipped}");
        own.Words().ShouldContain("thứ Ba 01/12/2026");
        own.Words().ShouldContain("Nay là");
        (await site.Json("/api/v1/calendars/2026.9"))
            .GetProperty("comparedWith")
            .GetString()
            .ShouldBe(shipped);
    }

    [Fact]
    public async Task Every_edition_says_since_when_or_that_it_never_was_in_force()
    {
        await using var site = await Opened();

        var cells = (await site.Page("/admin/calendar"))
            .QuerySelectorAll("main td[data-label='Từ lúc']")
            .Select(cell => cell.Words())
            .ToList();

        cells[0].ShouldBe("đi kèm chương trình, chưa ai đổi ở đây");
        cells.Skip(1).ShouldAllBe(said => said == "chưa áp dụng ở đây");
        cells.Count.ShouldBe(CalendarFile.ShippedVersions.Count);
    }

    [Fact]
    public async Task A_file_with_mistakes_comes_back_with_all_of_them_and_no_file_is_said_so()
    {
        await using var site = await Opened();

        using var wrong = await Read(
            site,
            CalendarNotices.With("2026.9", "2026-02-30", "2026-13-01")
        );
        using var none = await site.Fill("/admin/calendar");

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DutySite.Json(wrong)).GetProperty("errors").ToString().ShouldContain("2026-13-01");
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DutySite.Html(none)).QuerySelector("main")!.Words().ShouldContain("Chọn tệp lịch");
    }

    [Fact]
    public async Task Without_the_document_that_changes_it_nothing_is_put_in_force()
    {
        await using var site = await Opened();
        using var read = await Read(site, CalendarNotices.With("2026.9", "2026-12-01"));

        using var answer = await site.Fill("/admin/calendar/2026.9");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DutySite.Html(answer)).QuerySelector("#f-reason-error").ShouldNotBeNull();
        (await site.Json("/api/v1/calendars"))
            .GetProperty("calendars")[0]
            .GetProperty("version")
            .GetString()
            .ShouldBe(WorkCalendar.Vietnam.Version);
    }

    [Fact]
    public async Task A_unit_that_does_not_exist_is_no_list_of_all()
    {
        await using var site = await Opened();

        using var answer = await site.Get("/api/v1/calendars/2026.1/moves?unit=KHONGCO");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Somebody_else_is_refused_and_the_file_of_an_edition_can_be_had_by_the_administrator()
    {
        await using var site = await Opened();

        var (type, text) = await site.File("/admin/calendar/2026.1/file");
        site.Caller = site.People.Van;
        using var refused = await site.Get("/admin/calendar");

        type.ShouldBe("application/json");
        text.ShouldContain("\"version\": \"2026.1\"");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<DutySite> Opened()
    {
        var site = await DutySite.Start();
        var rule = new DeadlineRule.Within(5, Working: true, site.Program.Now.Today);
        for (var i = 0; i < 4; i++)
        {
            await site.Program.Open(
                site.Program.Assignment() with
                {
                    Deadline = WorkCalendar.Vietnam.DeadlineOf(rule),
                }
            );
        }

        site.Caller = site.People.Mai with { Role = Role.Administrator, Over = null };
        return site;
    }

    private static Task<HttpResponseMessage> Read(DutySite site, byte[] file) =>
        site.PostFiles("/api/v1/calendars", "file", ("calendar.json", file));
}
