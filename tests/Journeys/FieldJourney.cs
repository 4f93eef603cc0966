using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>Two inspectors with telephones write on one sheet without a network, come back, and do not agree.</summary>
public sealed class FieldJourney(Site site)
{
    private const string Passphrase = "cầu xanh bảy núi";
    private static readonly Look Phone = new(Site.PhoneWidth);

    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task Two_inspectors_write_offline_and_their_difference_is_decided_side_by_side()
    {
        var inspection = await Decide();
        await using var head = await site.SignIn("kiemtra", Phone);
        await using var member = await site.SignIn("taichinh", Phone);
        var sheet = await MakeSheet(head.Page, inspection);
        await TakeAlong(head.Page);
        await TakeAlong(member.Page);

        // No network: the page opens again all the same, locked.
        await head.Page.Context.SetOfflineAsync(true);
        await member.Page.Context.SetOfflineAsync(true);
        await Reopen(head.Page);
        await Answer(head.Page, "có");
        await head.Page.SetInputFilesAsync(
            "input[name=photos-A1]",
            new FilePayload
            {
                Name = "so.png",
                MimeType = "image/png",
                Buffer = Photo,
            }
        );
        await Expect(head.Page, "#question-A1 [data-state=waiting] >> nth=1");
        await Sign(head.Page);

        // Put into a pocket in the middle of a sentence: what stands there is kept.
        await head.Page.FillAsync("textarea[name=answer-A2]", "Sổ bìa xanh");
        await Hide(head.Page);
        await Expect(head.Page, "#question-A2 [data-state=waiting]");
        await Reopen(member.Page);
        await Answer(member.Page, "không");
        (await head.Page.Locator("#state").InnerTextAsync()).ShouldContain("Chờ gửi: 4");
        (await Axe.Findings(head.Page)).ShouldBeEmpty();
        (
            await head.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
        ).ShouldBeLessThanOrEqualTo(Site.PhoneWidth);
        var stored = await Stored(head.Page);
        stored.ShouldNotContain("Nguyễn Văn Ký");
        stored.ShouldNotContain(inspection.Split('/')[^1]);

        // Back: each is told what the server kept, with its digest.
        foreach (var page in new[] { head.Page, member.Page })
        {
            await page.Context.SetOfflineAsync(false);
            await Expect(page, "#question-A1 [data-state=kept] code >> nth=0");
        }

        await Expect(head.Page, "#question-A1 [data-state=kept] >> nth=1");
        (await head.Page.Locator("#state").InnerTextAsync()).ShouldContain("Chờ gửi: 0");

        // Side by side, and one of the team says which stands.
        await head.Page.GotoAsync(sheet);
        await head.Page.Locator("h2", new() { HasText = "Trả lời khác nhau" }).WaitForAsync();
        (await head.Page.Locator(".sheet-beside .sheet-entry").CountAsync()).ShouldBe(2);
        (await head.Page.Locator("main").InnerTextAsync()).ShouldContain("Nguyễn Văn Ký");
        (await Axe.Findings(head.Page)).ShouldBeEmpty();
        await head.Page.Locator("label.form-check", new() { HasText = "không" }).ClickAsync();
        await head.Page.FillAsync("input[name=why-A1]", "Đã xem lại sổ gốc cùng nhau");
        await head.Page.Locator("button", new() { HasText = "Chọn câu này" }).ClickAsync();
        var after = await head.Page.Locator("main").InnerTextAsync();
        after.ShouldContain("Đã xem lại sổ gốc cùng nhau");
        after.ShouldContain("0 câu trả lời khác nhau");
    }

    private async Task<string> Decide()
    {
        await using var chair = await site.SignIn("chutich");
        await chair.Page.GotoAsync("/inspections/new");
        return await Send(
            chair.Page,
            [
                ["act", "Inspection"],
                ["unit", "BTG"],
                ["surprise", "on"],
                ["basis", "Quyết định 15-QĐ/UBKT"],
                ["scope", "Việc ghi sổ"],
                ["head", "THOADTT"],
                ["members", "MANHPT"],
                ["tieReason", "Thạo việc sổ sách"],
            ]
        );
    }

    private static async Task<string> MakeSheet(IPage page, string inspection)
    {
        await page.GotoAsync($"{inspection}/sheets/new");
        await page.FillAsync("input[name=title]", "Phiếu tại đơn vị");
        await page.SetInputFilesAsync(
            "input[name=file]",
            new FilePayload
            {
                Name = "phieu.csv",
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes(
                    "Phần;Mã;Câu hỏi;Kiểu trả lời\nSổ sách;A1;Sổ có đóng dấu giáp lai không?;có/không\nSổ sách;A2;Ghi nhận thêm;chữ"
                ),
            }
        );
        await page.Locator("button", new() { HasText = "Lập phiếu" }).ClickAsync();
        await page.WaitForURLAsync("**/sheets/1*");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task TakeAlong(IPage page)
    {
        await page.GotoAsync("/field");
        await page.FillAsync("#passphrase", Passphrase);
        await page.FillAsync("#again", Passphrase);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator("button", new() { HasText = "Lấy về máy" }).First.ClickAsync();
        await page.Locator("button", new() { HasText = "Mở phiếu" }).WaitForAsync();
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
    }

    private static async Task Reopen(IPage page)
    {
        await page.GotoAsync("/field");
        await page.FillAsync("#passphrase", Passphrase);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator("button", new() { HasText = "Mở phiếu" }).ClickAsync();
    }

    private static async Task Answer(IPage page, string answer)
    {
        await page.CheckAsync($"#question-A1 input[value={answer}]");
        await Expect(page, "#question-A1 [data-state=waiting] >> nth=0");
    }

    private static async Task Sign(IPage page)
    {
        await page.FillAsync("#signer", "Nguyễn Văn Ký, Trưởng ban");
        await page.Locator("#signature").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("#signature").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 20, box.Y + 40);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 120, box.Y + 90);
        await page.Mouse.MoveAsync(box.X + 200, box.Y + 30);
        await page.Mouse.UpAsync();
        await page.Locator("button", new() { HasText = "Ký" }).First.ClickAsync();
        await Expect(page, "section [data-state=waiting]");
    }

    private static Task Expect(IPage page, string selector) =>
        page.Locator(selector).WaitForAsync();

    /// <summary>As a telephone tells a page that it is seen no more.</summary>
    private static Task Hide(IPage page) =>
        page.EvaluateAsync(
            """
            () => {
              Object.defineProperty(document, "hidden", { value: true, configurable: true });
              document.dispatchEvent(new Event("visibilitychange"));
              delete document.hidden;
            }
            """
        );

    /// <summary>All that the browser keeps of the page, with the names that it is kept under, as text.</summary>
    private static Task<string> Stored(IPage page) =>
        page.EvaluateAsync<string>(
            """
            () => new Promise((told) => {
              const asking = indexedDB.open("chutri-field");
              asking.onsuccess = () => {
                const boxes = asking.result.transaction("boxes").objectStore("boxes");
                const [names, all] = [boxes.getAllKeys(), boxes.getAll()];
                all.onsuccess = () => told([...names.result, ...all.result.map((box) => new TextDecoder().decode(box.data))].join("\n"));
              };
            })
            """
        );

    /// <summary>The form of the page with these fields, as a browser sends it.</summary>
    private static Task<string> Send(IPage page, string[][] fields) =>
        page.EvaluateAsync<string>(
            """
            async (fields) => {
              const sent = new URLSearchParams(new FormData(document.querySelector("main form")));
              for (const [name] of fields) sent.delete(name);
              for (const [name, value] of fields) sent.append(name, value);
              const answer = await fetch(location.pathname, { method: "POST", body: sent });
              return new URL(answer.url).pathname;
            }
            """,
            fields
        );
}
