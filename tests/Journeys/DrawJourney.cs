using System.Text;
using Chutri.VerifiableDraw;
using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>Somebody who trusts nobody verifies a draw in the browser, also from a page saved to a disk.</summary>
public sealed class DrawJourney(Site site)
{
    [Fact]
    public async Task A_draw_is_verified_in_the_browser_and_a_changed_one_is_found()
    {
        await using var context = await site.Browser.NewContextAsync(
            new() { BaseURL = site.Address }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync("/draw/verify");
        await Verify(page);
        var published = await Published(page);

        var saved = await page.APIRequest.GetAsync($"{site.Address}/draw/verify");
        var folder = Directory.CreateTempSubdirectory("chutri-saved-");
        try
        {
            var file = Path.Combine(folder.FullName, "kiem-chung.html");
            await File.WriteAllBytesAsync(
                file,
                await saved.BodyAsync(),
                TestContext.Current.CancellationToken
            );
            await context.SetOfflineAsync(true);
            await page.GotoAsync($"file://{file}");
            await Verify(page);
            (await Choose(page, published)).ShouldBe("right");
            (await Choose(page, OtherByte(published))).ShouldBe("wrong");
            (await page.Locator("ol li").Last.InnerTextAsync()).ShouldContain("Danh sách sai");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The file of a draw that was held in this office, found by a stranger on its public page.</summary>
    private static async Task<string> Published(IPage page)
    {
        await page.GotoAsync("/draws");
        await page.ClickAsync("th a");
        var fetched = await page.RunAndWaitForDownloadAsync(() =>
            page.ClickAsync("a[href$='/draw.json']")
        );
        return await File.ReadAllTextAsync(
            await fetched.PathAsync(),
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>One byte of it is another: the first digit of a unit's shares.</summary>
    private static string OtherByte(string json)
    {
        const string Shares = "\"weight\": ";
        var at = json.IndexOf(Shares, StringComparison.Ordinal) + Shares.Length;
        return $"{json[..at]}{(json[at] == '9' ? '8' : '9')}{json[(at + 1)..]}";
    }

    private static async Task Verify(IPage page)
    {
        var made = Made();
        var json = Encoding.UTF8.GetString(made.Write());

        (await Choose(page, json)).ShouldBe("right");
        (await page.Locator("td").AllInnerTextsAsync()).ShouldContain(made.Drawn![0].Code);
        (
            await Choose(
                page,
                Encoding.UTF8.GetString(
                    (made with { Chance = null, Seed = null, Drawn = null }).Write()
                )
            )
        ).ShouldBe("not-yet");
        foreach (var (right, wrong, step) in Changes(made))
        {
            json.ShouldContain(right);
            (await Choose(page, json.Replace(right, wrong, StringComparison.Ordinal))).ShouldBe(
                "wrong"
            );
            (await page.Locator("ol li").Last.InnerTextAsync()).ShouldContain(step);
        }
    }

    private static IEnumerable<(string Right, string Wrong, string Step)> Changes(DrawFile made) =>
        [
            ("\"weight\": 15", "\"weight\": 14", "Danh sách sai"),
            ("Sở Nội vụ", "Sở Nội Vụ", "Mã băm không phải"),
            ("\"beacon\": \"aa", "\"beacon\": \"a", "Xúc xắc hoặc số ngẫu nhiên"),
            (
                $"\"seed\": \"{made.Seed}",
                $"\"seed\": \"{new string('0', 64)}",
                "Số khởi đầu không đúng"
            ),
            (
                $"\"point\": {made.Drawn![0].Point},",
                $"\"point\": {made.Drawn[0].Point + 1},",
                "không phải đơn vị được rút"
            ),
            ("\"title\"", "\"tilte\"", "không phải tệp rút thăm"),
            ("\"drawn\":", "\"drawn\": [], \"drawn\":", "không phải tệp rút thăm"),
        ];

    private static async Task<string?> Choose(IPage page, string json)
    {
        await page.EvaluateAsync("document.querySelector('#result').replaceChildren()");
        await page.SetInputFilesAsync(
            "#file",
            new FilePayload
            {
                Name = "draw.json",
                MimeType = "application/json",
                Buffer = Encoding.UTF8.GetBytes(json),
            }
        );
        return await page.Locator("h2[data-state]").GetAttributeAsync("data-state");
    }

    private static DrawFile Made()
    {
        var closed = Draw.Commit(
            new()
            {
                Title = "Rút thăm đơn vị kiểm tra quý I năm 2027",
                Authority = "Ủy ban Kiểm tra Tỉnh ủy Sơn La",
                Committed = new DateTimeOffset(2026, 11, 30, 5, 0, 0, TimeSpan.Zero),
                Salt = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)),
                Count = 2,
                Dice = new(2, 6),
                Beacon = new(
                    "drand quicknet",
                    "24000000",
                    new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero)
                ),
                Formula = new(1, [new("QUA-HAN", "Nhiệm vụ quá hạn", 2)]),
                Units =
                [
                    new("SXD", "Sở Xây dựng", [7], 15),
                    new("SGDĐT", "Sở Giáo dục và Đào tạo", [1], 3),
                    new("SNV", "Sở Nội vụ", [0], 1),
                ],
                Excluded = [new("TTr", "Thanh tra tỉnh", "Đã kiểm tra trong quý IV năm 2026.")],
            }
        );
        return Draw.Open(
            closed.File!,
            new() { Dice = [3, 1], Beacon = $"aa{new string('b', 62)}" }
        ).File!;
    }
}
