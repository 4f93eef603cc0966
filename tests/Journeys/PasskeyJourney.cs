using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>Somebody adds a passkey, signs out, comes in again without typing anything, and removes it: with a device that the browser plays.</summary>
public sealed class PasskeyJourney(Site site)
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_without_typing_and_is_removed()
    {
        await using var visit = await site.Open();
        var page = visit.Page;
        var address = site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await Device(page);
        await page.GotoAsync(address + "/sign-in?then=%2Faccount%2Fpasskeys");
        await page.FillAsync("input[name=userName]", "truongban");
        await page.FillAsync("input[name=password]", Demonstration.DemonstrationAccounts.Password);
        await page.ClickAsync("button[type=submit].btn-primary");

        await page.FillAsync("input[name=name]", "Máy ở cơ quan");
        await page.ClickAsync("[data-passkey=create] button[type=submit]");
        await page.GetByText("Đã thêm khóa truy cập.").WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Máy ở cơ quan");

        await page.EvaluateAsync(
            "() => document.querySelector('form[action=\"/sign-out\"]').submit()"
        );
        await page.GetByText("Đã đăng xuất.").WaitForAsync();
        await page.GotoAsync(address + "/sign-in?then=%2Faccount%2Fpasskeys");
        await page.ClickAsync("[data-passkey=get] button[type=submit]");
        await page.GetByText("Máy ở cơ quan").First.WaitForAsync();
        await page.GotoAsync(address + "/account/sessions");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("khóa truy cập");

        await page.GotoAsync(address + "/account/passkeys");
        await page.ClickAsync("form[action$='/remove'] button");
        await page.GetByText("Chưa có khóa truy cập nào.").WaitForAsync();
        await page.EvaluateAsync(
            "() => document.querySelector('form[action=\"/sign-out\"]').submit()"
        );
        await page.GetByText("Đã đăng xuất.").WaitForAsync();
        await page.ClickAsync("[data-passkey=get] button[type=submit]");
        await page.GetByText("không mở được tài khoản nào").WaitForAsync();
    }

    /// <summary>A telephone or computer with a finger on it.</summary>
    private static async Task Device(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
