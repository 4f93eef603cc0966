using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>From a plan that a clerk drops in to an officer's deliverable accepted, all of it in the browser.</summary>
public sealed class MainJobJourney(Site site)
{
    [Fact]
    public async Task A_plan_becomes_work_that_is_delivered_and_accepted()
    {
        var address = await RegisterAndIssue();
        var code = await AcknowledgeAndHandOver(address);
        await Deliver(code);
        await Accept(code);

        await using var anybody = await site.SignIn("chuyenvien");
        await anybody.Page.GotoAsync($"/assignments/{code}");
        (await anybody.Page.Locator("main").InnerTextAsync()).ShouldContain("đúng hạn");
    }

    private async Task<string> RegisterAndIssue()
    {
        await using var clerk = await site.SignIn("vanthu");
        var page = clerk.Page;
        await page.GotoAsync("/documents/new");
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "ke-hoach-thang.docx",
                MimeType =
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Buffer = Plan.Docx(
                    DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)
                ),
            }
        );
        await page.ClickAsync("main button[type=submit].btn-primary");
        await page.Locator("a[href$='/reading']").First.ClickAsync();
        await page.WaitForURLAsync("**/reading**");
        var document = new Uri(page.Url).AbsolutePath.Replace(
            "/reading",
            "",
            StringComparison.Ordinal
        );

        var clear = page.Locator("form[action$='/accept-clear'] button");
        (await clear.CountAsync()).ShouldBe(1);
        await clear.ClickAsync();
        await page.GotoAsync($"{document}/issue");
        (await page.Locator("main").InnerTextAsync()).ShouldContain(
            "người đứng đầu hoặc cấp phó giao"
        );
        await Issue(document);
        return document;
    }

    /// <summary>The clerk has prepared it; the deputy chair issues it.</summary>
    private async Task Issue(string document)
    {
        await using var deputy = await site.SignIn("phochutich");
        var page = deputy.Page;
        await page.GotoAsync($"{document}/issue");
        await page.ClickAsync("main form[method=post] button.btn-primary");
        await page.WaitForURLAsync("**/coverage**");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("NV-");
    }

    private async Task<string> AcknowledgeAndHandOver(string document)
    {
        await using var head = await site.SignIn("truongban");
        var page = head.Page;
        await page.GotoAsync($"{document}/coverage");
        var row = page.Locator("tr", new() { HasText = Plan.Task }).First;
        var code = (await row.Locator("a[href^='/assignments/']").First.InnerTextAsync()).Trim();
        await page.GotoAsync($"/assignments/{code}/acknowledge");
        await page.ClickAsync("main form[method=post] button.btn-primary");
        await page.GotoAsync($"/assignments/{code}/hand-to-person");
        var person = await page.Locator(
                "select[name=person] option",
                new() { HasText = "Trần Quốc Bảo" }
            )
            .First.GetAttributeAsync("value");
        await page.EvaluateAsync(
            "value => document.querySelector('select[name=person]').value = value",
            person
        );
        await page.ClickAsync("main form[method=post] button.btn-primary");
        return code;
    }

    private async Task Deliver(string code)
    {
        await using var officer = await site.SignIn("chuyenvien");
        var page = officer.Page;
        await page.GotoAsync("/");
        (await page.Locator("main").InnerTextAsync()).ShouldContain(code);
        await page.GotoAsync($"/assignments/{code}/deliver");
        await page.FillAsync("textarea", "Đã hoàn thành báo cáo, gửi kèm tệp.");
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "bao-cao.txt",
                MimeType = "text/plain",
                Buffer = "Báo cáo kết quả"u8.ToArray(),
            }
        );
        await page.ClickAsync("main form[method=post] button.btn-primary");
        await page.WaitForURLAsync($"**/assignments/{code}**");
    }

    private async Task Accept(string code)
    {
        await using var issuer = await site.SignIn("phochutich");
        var page = issuer.Page;
        await page.GotoAsync($"/assignments/{code}/accept");
        await page.ClickAsync("main form[method=post] button.btn-primary");
        await page.WaitForURLAsync($"**/assignments/{code}**");
    }
}
