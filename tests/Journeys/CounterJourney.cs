namespace Chutri.Journeys;

/// <summary>A counter clerk takes a file in, passes it on and hands a result out with the keyboard alone.</summary>
public sealed class CounterJourney(Site site)
{
    [Fact]
    public async Task A_clerk_takes_in_passes_on_and_hands_out_with_the_keyboard_alone()
    {
        await using var clerk = await Hands.SignIn(site, "motcua", Way.Keyboard);
        await clerk.Press(clerk.Menu("Một cửa"));
        await clerk.Press(clerk.Link("Tiếp nhận hồ sơ"));
        await clerk.Choose("procedure", "dang ky khai sinh", "Đăng ký khai sinh");
        await clerk.Press(clerk.Button("Mở phiếu tiếp nhận"));
        await clerk.Write(clerk.Page.Locator("input[name=name]"), "Bùi Thị Hạnh");
        await clerk.Write(clerk.Page.Locator("input[name=phone]"), "0912 000 999");
        await Tick(clerk, 0);
        await clerk.Press(clerk.Button("Tiếp nhận"));
        (await clerk.Words()).ShouldContain("Giấy chứng sinh");
        await Tick(clerk, 1);
        await clerk.Press(clerk.Button("Tiếp nhận"));
        (await clerk.Page.Locator(".sheet-secret").InnerTextAsync()).Length.ShouldBe(9);

        await clerk.Press(clerk.Link("Về hồ sơ"));
        await clerk.Press(clerk.Link("Kiểm tra và chuyển hồ sơ"));
        await clerk.Press(clerk.Button("Xong bước này"));
        (await clerk.Words()).ShouldContain("Thẩm định hồ sơ");

        await clerk.Press(clerk.Menu("Một cửa"));
        await clerk.Press(clerk.Link("Chờ trả kết quả"));
        await clerk.Press(clerk.Link("TN-"));
        await Keyboard.Reach(clerk.Page.Locator("input[name=who]").First);
        await clerk.Page.Keyboard.PressAsync("Space");
        await clerk.Press(clerk.Button("Trả kết quả"));
        (await clerk.Words()).ShouldContain("đã trả kết quả");
    }

    private static async Task Tick(Hands clerk, int place)
    {
        await Keyboard.Reach(clerk.Page.Locator("input[name=papers]").Nth(place));
        await clerk.Page.Keyboard.PressAsync("Space");
    }
}
