using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>
/// A cell meets: the secretary's computer, the screen of the room and three telephones at once. One telephone has no network for a
/// while, one belongs to somebody who is signed in, two to people without an account.
/// </summary>
public sealed class SessionJourney(Site site)
{
    private const int Telephone = Site.PhoneWidth;

    [Fact]
    public async Task A_cell_meets_with_a_screen_and_telephones_and_one_of_them_without_a_network()
    {
        await using var secretary = await site.SignIn("truongban");
        var desk = secretary.Page;
        await ActFor(desk, "Bí thư Chi bộ");
        await desk.GotoAsync("/dissemination");
        await desk.ClickAsync("tbody th a");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Chi bộ Ban Tổ chức", Exact = true })
            .Last.ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu và điểm danh" }).ClickAsync();
        await desk.GetByText("Buổi học đã bắt đầu.").WaitForAsync();
        var session = new Uri(desk.Url).AbsolutePath;
        await desk.Locator("[data-live-code]:not([hidden])").WaitForAsync();
        (await Axe.Findings(desk)).ShouldBeEmpty();

        var screen = await secretary.Page.Context.NewPageAsync();
        await screen.GotoAsync(session + "/projector");
        var code = await screen.Locator(".projector-figures").InnerTextAsync();
        code.Replace(" ", "", StringComparison.Ordinal).Length.ShouldBe(6);
        (await Axe.Findings(screen)).ShouldBeEmpty();

        var address = "/check-in/" + session.Split('/')[^1];
        await using var thanh = await site.Open(new Look { Width = Telephone });
        await using var trang = await site.Open(new Look { Width = Telephone });
        await CheckIn(thanh.Page, address, code, "thanhlv", "luong van thanh");
        await thanh.Page.GetByText("chờ bí thư xác nhận").WaitForAsync();
        (await Axe.Findings(thanh.Page)).ShouldBeEmpty();

        await trang.Page.GotoAsync(address);
        await trang.Page.Context.SetOfflineAsync(true);
        await Fill(trang.Page, code, "TRANGHT", "Hoàng Thu Trang");
        await trang.Page.GetByText("Chưa có mạng.").WaitForAsync();
        await trang.Page.Context.SetOfflineAsync(false);
        await trang.Page.GetByText("Hoàng Thu Trang: đã nhận").WaitForAsync();

        await using var van = await site.SignIn("truongban", new Look { Width = Telephone });
        await van.Page.GotoAsync(address);
        await van.Page.FillAsync("input[name=code]", code);
        await van.Page.ClickAsync("button[type=submit].btn-primary");
        await van.Page.GetByText("Đỗ Thị Hồng Vân: đã điểm danh lúc").WaitForAsync();
        await CheckIn(thanh.Page, address, code, "tranght", "Hoàng Thu Trang");
        await thanh.Page.GetByText("Hoàng Thu Trang: đã nhận").WaitForAsync();

        await desk.ReloadAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Xác nhận tất cả người đang chờ" })
            .ClickAsync();
        (await desk.Locator("h1").InnerTextAsync()).ShouldBe("3 / 3 người đã có mặt");
        await screen.GetByText("3 / 3 người đã có mặt").WaitForAsync(new() { Timeout = 20_000 });
        await desk.FillAsync("textarea[name=minutes]", "Đồng chí Vân chủ trì.");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Kết thúc buổi học" }).ClickAsync();
        await desk.GetByText("biên bản đã lưu").WaitForAsync();
        (await Axe.Findings(desk)).ShouldBeEmpty();
        await TakeTest(van.Page);
    }

    /// <summary>On the telephone of whoever is signed in: the materials, the test, and what it says afterwards.</summary>
    private static async Task TakeTest(IPage page)
    {
        await page.GotoAsync("/dissemination");
        await page.ClickAsync("tbody th a");
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/read");
        (await Axe.Findings(page)).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bài kiểm tra" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu làm bài" }).ClickAsync();
        foreach (var question in await page.Locator("fieldset").AllAsync())
        {
            await question.Locator("input[type=radio]").First.CheckAsync();
        }

        (await Axe.Findings(page)).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp bài" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp bài" })
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await page.Locator("main").InnerTextAsync()).ShouldMatch(@"Đạt\.|chưa đạt\.");
    }

    private static async Task CheckIn(
        IPage page,
        string address,
        string code,
        string personCode,
        string name
    )
    {
        await page.GotoAsync(address);
        await Fill(page, code, personCode, name);
    }

    private static async Task Fill(IPage page, string code, string personCode, string name)
    {
        await page.FillAsync("input[name=code]", code);
        await page.FillAsync("input[name=personCode]", personCode);
        await page.FillAsync("input[name=personName]", name);
        await page.ClickAsync("button[type=submit].btn-primary");
    }

    internal static async Task ActFor(IPage page, string post)
    {
        await page.ClickAsync("details.person summary");
        await page.Locator("details.person form")
            .GetByText(post, new() { Exact = true })
            .ClickAsync();
        await page.Locator("details.person form button[type=submit]").First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
