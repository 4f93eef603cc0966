using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>A secretary without a mouse plans the cell's session, begins it, ticks who came, and ends it.</summary>
public sealed class KeyboardRollJourney(Site site)
{
    [Fact]
    public async Task A_cell_secretary_holds_a_session_and_ticks_the_roll_with_the_keyboard_alone()
    {
        await using var secretary = await site.SignIn("taichinh");
        var page = secretary.Page;
        await SessionJourney.ActFor(page, "Bí thư Chi bộ");
        await page.GotoAsync("/dissemination");
        await Press(page.Locator("tbody th a").First, "Enter");
        await Press(Named(page, AriaRole.Link, "Đặt buổi học").First, "Enter");

        var today = await page.EvaluateAsync<string>(
            "() => new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' })"
        );
        await Write(page, "input[name=day]", today);
        await Write(page, "input[name=hour]", "14:00");
        await Write(page, "input[name=place]", "Phòng họp tầng 2");
        await Write(page, "textarea[name=speakers]", "Phạm Tiến Mạnh");
        await Press(Named(page, AriaRole.Button, "Đặt buổi học"), "Enter");
        await Press(Named(page, AriaRole.Button, "Bắt đầu và điểm danh"), "Enter");
        await page.GetByText("Buổi học đã bắt đầu.").WaitForAsync();

        var names = page.Locator("input[name=present]");
        var expected = await names.CountAsync();
        expected.ShouldBeGreaterThan(1);
        (await Keyboard.OutOfReach(page)).ShouldBeEmpty();
        for (var row = 0; row < expected - 1; row++)
        {
            await Press(names.Nth(row), "Space");
        }

        await Press(page.Locator("form[action$='/roll'] button[type=submit]"), "Enter");

        (await page.Locator("h1").InnerTextAsync()).ShouldBe(
            $"{expected - 1} / {expected} người đã có mặt"
        );
        await Write(page, "textarea[name=minutes]", "Đồng chí Mạnh chủ trì.");
        await Press(Named(page, AriaRole.Button, "Kết thúc buổi học"), "Enter");
        await page.GetByText("biên bản đã lưu").WaitForAsync();
    }

    private static ILocator Named(IPage page, AriaRole role, string name) =>
        page.GetByRole(role, new() { Name = name, Exact = true });

    private static async Task Write(IPage page, string field, string text)
    {
        await Keyboard.Reach(page.Locator(field));
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Comes to it with Tab and presses the key; where that leads to another page, waits for it.</summary>
    private static async Task Press(ILocator what, string key)
    {
        await Keyboard.Reach(what);
        var page = what.Page;
        await page.EvaluateAsync("() => { window.stood = true; }");
        await page.Keyboard.PressAsync(key);
        if (key is "Enter")
        {
            await page.WaitForFunctionAsync("() => !window.stood");
            await page.WaitForLoadStateAsync();
        }
    }
}
