using System.Net;
using Chutri.Testing;

namespace Chutri.Notifications.Tests.Web;

public sealed class HookPageTests
{
    [Fact]
    public async Task An_administrator_registers_a_webhook_sees_its_secret_once_and_stops_it()
    {
        await using var site = await NotificationSite.Start();
        site.Caller = site.Office.Hai;
        (await site.Page("/admin/webhooks")).Body!.TextContent.ShouldContain(
            "Chưa đăng ký webhook nào"
        );

        using var wrong = await site.Fill(
            "/admin/webhooks/new",
            ("name", ""),
            ("url", "http://10.0.0.1/hook")
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(wrong);
        said.ShouldContain("Hãy đặt tên");
        said.ShouldContain("bắt đầu bằng https://");

        using var made = await site.Fill(
            "/admin/webhooks/new",
            ("name", "Cổng thông tin"),
            ("url", "https://portal.example/hook"),
            ("kinds", "duties"),
            ("codes", "tests.happened")
        );
        var shown = await Browser.Html(made);
        shown.QuerySelector("code.shown-once")!.TextContent.ShouldStartWith("whsec_");
        var page = shown.QuerySelector("a.btn-primary")!.GetAttribute("href")!;
        var hook = await site.Page(page);
        hook.Body!.TextContent.ShouldNotContain("whsec_");
        hook.Body.TextContent.ShouldContain("tests.happened");

        using var paused = await site.Fill(page, page + "/pause");
        paused.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Page("/admin/webhooks")).Body!.TextContent.ShouldContain("tạm dừng");
        var id = page.Split('/')[^1];
        (await site.Json($"/api/v1/webhooks/{id}"))
            .GetProperty("pausedAt")
            .GetString()
            .ShouldNotBeNull();

        site.Caller = site.Office.Van;
        using var refused = await site.Get("/api/v1/webhooks");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
