using System.Net;
using AngleSharp.Html.Dom;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Notifications.Tests.Web;

public sealed class NotificationPageTests
{
    [Fact]
    public async Task The_bell_counts_on_every_page_and_leads_to_the_list()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen();
        await site.Happen();

        var bell = (await site.Page("/")).QuerySelector("a.bell")!;

        bell.GetAttribute("href").ShouldBe("/notices");
        bell.QuerySelector(".bell-count")!.TextContent.ShouldBe("2");
        bell.TextContent.ShouldContain("2 chưa đọc");
        site.Caller = site.Office.Trang;
        (await site.Page("/"))
            .QuerySelector("a.bell .bell-count")!
            .HasAttribute("hidden")
            .ShouldBeTrue();
    }

    [Fact]
    public async Task A_line_says_who_did_what_why_and_where_and_is_marked_as_read_by_its_button()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen("cần thêm số liệu");

        var page = await site.Page("/notices");

        page.QuerySelector("h1")!.TextContent.ShouldBe("1 thông báo chưa đọc");
        var line = page.QuerySelector("li.notice.is-unread")!;
        line.TextContent.ShouldContain("Trần Quốc Bảo");
        line.QuerySelector("blockquote")!.TextContent.ShouldBe("“cần thêm số liệu”");
        line.QuerySelector("a")!.GetAttribute("href").ShouldBe("/assignments/NV-2026-000001");
        var form = (IHtmlFormElement)line.QuerySelector("form[data-read]")!;
        using var read = await site.Fill("/notices", form.GetAttribute("action"));
        read.StatusCode.ShouldBe(HttpStatusCode.Found);
        var after = await site.Page("/notices");
        after.QuerySelector("li.is-unread").ShouldBeNull();
        after.QuerySelector("li.notice form").ShouldBeNull();
        (await site.Page("/notices?unread=true"))
            .QuerySelector(".empty-title")!
            .TextContent.ShouldBe("Đã đọc hết thông báo");
    }

    [Fact]
    public async Task All_are_marked_as_read_at_once_and_in_English_too()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen();
        await site.Happen();

        using var read = await site.Fill("/notices", "/notices/read-all");

        read.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page("/notices", "en"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Notifications");
    }

    [Fact]
    public async Task The_reminders_of_the_day_name_the_work_and_how_it_stands_today()
    {
        await using var site = await NotificationSite.Start();
        await site.Office.Give(new DateOnly(2026, 12, 11));
        site.Office.Until(12, 14, 8);
        await site.Office.Remind();

        var text = (await site.Page("/notices")).QuerySelector("li.notice")!.TextContent;

        text.ShouldContain("Nhắc việc: 1 việc quá hạn");
        text.ShouldContain("Báo cáo rà soát số 1");
        text.ShouldContain("quá hạn 1 ngày làm việc");
        text.ShouldContain("đơn vị của mình đang giữ");
    }

    [Fact]
    public async Task However_many_lines_the_page_costs_the_same()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen();
        await site.Page("/notices");
        var few = await site.Cost("/notices");
        foreach (var _ in Enumerable.Range(1, 9))
        {
            await site.Happen();
        }

        (await site.Cost("/notices")).ShouldBe(few);
    }

    [Fact]
    public async Task Programs_read_the_same_list_and_mark_it()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen("cần thêm số liệu");
        await site.Happen();

        var list = await site.Json("/api/v1/notifications?count=1");

        list.GetProperty("unread").GetInt64().ShouldBe(2);
        list.GetProperty("total").GetInt64().ShouldBe(2);
        var next = list.GetProperty("next").GetString()!;
        var second = (await site.Json($"/api/v1/notifications?count=1&after={next}")).GetProperty(
            "items"
        )[0];
        second.GetProperty("quote").GetString().ShouldBe("cần thêm số liệu");
        second.GetProperty("code").GetString().ShouldBe("NV-2026-000001");
        using var read = await site.PostJson(
            $"/api/v1/notifications/{second.GetProperty("id").GetString()}/read",
            new { }
        );
        read.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var all = await site.PostJson("/api/v1/notifications/read-all", new { });
        (await Browser.Json(all)).GetProperty("read").GetInt32().ShouldBe(1);
        (await site.Json("/api/v1/notifications?unread=true"))
            .GetProperty("total")
            .GetInt64()
            .ShouldBe(0);
        (await site.Json("/api/v1/notifications?after=sai", HttpStatusCode.BadRequest))
            .GetProperty("code")
            .GetString()
            .ShouldBe("unknown-page-key");
    }
}
