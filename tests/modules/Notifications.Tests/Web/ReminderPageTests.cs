using System.Net;

namespace Chutri.Notifications.Tests.Web;

public sealed class ReminderPageTests
{
    [Fact]
    public async Task An_administrator_sets_a_unit_s_reminders_and_reads_them_back()
    {
        await using var site = await NotificationSite.Start();
        site.Caller = site.Office.Hai;
        using var chosen = await site.Fill("/admin/reminders", ("unit", "BTC"));
        chosen.Headers.Location!.ToString().ShouldBe("/admin/reminders/units/BTC");

        using var saved = await site.Fill(
            "/admin/reminders/units/BTC",
            ("before", "5, 2"),
            ("reason", "Quy chế làm việc, Điều 12")
        );

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        var text = (await site.Page("/admin/reminders")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Trước hạn 5 và 2 ngày làm việc, đúng ngày đến hạn");
        var unit = (await site.Page("/admin/reminders/units/BTC")).QuerySelector("main")!;
        unit.TextContent.ShouldContain("chính đơn vị này");
        unit.TextContent.ShouldContain("Quy chế làm việc, Điều 12");
        using var lifted = await site.Fill(
            "/admin/reminders/units/BTC",
            "/admin/reminders/units/BTC/lift",
            ("liftReason", "Theo quy định chung")
        );
        lifted.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page("/admin/reminders"))
            .QuerySelector("main")!
            .TextContent.ShouldContain("Chưa đơn vị nào đặt quy định riêng");
    }

    [Fact]
    public async Task What_is_typed_wrongly_is_said_beside_its_field_and_kept()
    {
        await using var site = await NotificationSite.Start();
        site.Caller = site.Office.Hai;

        using var refused = await site.Fill(
            "/admin/reminders/units/BTC",
            ("before", "ba"),
            ("reason", "")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Testing.Browser.Text(refused);
        page.ShouldContain("Hãy ghi số ngày làm việc, từ 1 đến 60");
        page.ShouldContain("value=\"ba\"");
        page.ShouldContain("Hãy ghi lý do hoặc căn cứ");
    }

    [Fact]
    public async Task Who_administers_nothing_does_not_see_them()
    {
        await using var site = await NotificationSite.Start();

        using var answer = await site.Get("/admin/reminders");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Programs_read_and_set_them_and_say_which_version_they_saw()
    {
        await using var site = await NotificationSite.Start();
        site.Caller = site.Office.Hai;
        using var shown = await site.Get("/api/v1/reminders/units/BTC");
        var tag = shown.Headers.ETag!.Tag;

        using var set = await Set(site, tag, 4);
        using var late = await Set(site, tag, 3);

        set.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        late.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var unit = (await site.Json("/api/v1/reminders/units/btc")).GetProperty("steps");
        unit.GetProperty("holder").ToString().ShouldBe("[-4,0]");
        (await site.Json("/api/v1/reminders"))
            .GetProperty("units")[0]
            .GetProperty("setBy")
            .GetProperty("code")
            .GetString()
            .ShouldBe("BTC");
    }

    private static Task<HttpResponseMessage> Set(NotificationSite site, string tag, int before)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reminders/units/BTC/set")
        {
            Content = System.Net.Http.Json.JsonContent.Create(
                new
                {
                    before = new[] { before },
                    onDay = true,
                    repeat = 0,
                    reason = "Quy chế",
                }
            ),
        };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return site.Send(request);
    }
}
