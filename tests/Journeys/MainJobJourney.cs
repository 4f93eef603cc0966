using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>
/// From a plan that a clerk drops in to an officer's deliverable accepted, all of it in the browser: everybody signs in,
/// reads what the first page says and presses what is offered. No address is typed.
/// </summary>
public sealed class MainJobJourney(Site site)
{
    [Theory]
    [InlineData(Way.Mouse, "71/KH-LĐLĐ")]
    [InlineData(Way.Keyboard, "72/KH-LĐLĐ")]
    [InlineData(Way.WithoutScript, "73/KH-LĐLĐ")]
    public async Task A_plan_becomes_work_that_is_delivered_and_accepted(Way way, string number)
    {
        var task = $"{Plan.Task} theo Kế hoạch số {number[..2]}";
        await Register(way, number, task);
        await Issue(way, number);
        await AcknowledgeAndHandOver(way, task);
        await Deliver(way, task);
        await Accept(way, task);

        await using var clerk = await Hands.SignIn(site, "vanthu", way);
        await Find(clerk, task);
        (await clerk.Words()).ShouldContain("đúng hạn");
    }

    private async Task Register(Way way, string number, string task)
    {
        await using var clerk = await Hands.SignIn(site, "vanthu", way);
        await clerk.Press(clerk.Menu("Văn bản"));
        await clerk.Press(clerk.Link("Đăng ký văn bản"));
        await clerk.Attach(
            clerk.Page.Locator("input[type=file]"),
            new FilePayload
            {
                Name = $"ke-hoach-{number[..2]}.docx",
                MimeType =
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Buffer = Plan.Docx(
                    number,
                    task,
                    DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)
                ),
            }
        );
        await clerk.Press(clerk.Button("Đăng ký văn bản"));
        await clerk.Press(clerk.Link("Đọc văn bản"));
        await clerk.Press(clerk.Page.Locator("form[action$='/accept-clear'] button"));
        await clerk.Press(clerk.Link("Xem lại và giao việc"));
        (await clerk.Words()).ShouldContain("người đứng đầu hoặc cấp phó giao");
    }

    /// <summary>The clerk has prepared it; the deputy chair finds it among the own work and issues it.</summary>
    private async Task Issue(Way way, string number)
    {
        await using var deputy = await Hands.SignIn(site, "phochutich", way);
        await deputy.Press(deputy.Link(number));
        await deputy.Press(deputy.Page.Locator("main form[method=post] button.btn-primary"));
        (await deputy.Words()).ShouldContain("NV-");
    }

    private async Task AcknowledgeAndHandOver(Way way, string task)
    {
        await using var head = await Hands.SignIn(site, "truongban", way);
        await head.Press(head.Link(task));
        await head.Press(head.Link("Nhận việc"));
        await head.Press(head.Button("Nhận việc"));
        await head.Press(head.Link("Chuyển người làm"));
        await head.Choose("person", "tran quoc bao", "Trần Quốc Bảo");
        await head.Press(head.Button("Chuyển người làm"));
    }

    private async Task Deliver(Way way, string task)
    {
        await using var officer = await Hands.SignIn(site, "chuyenvien", way);
        await officer.Press(officer.Link(task));
        await officer.Press(officer.Link("Trình kết quả"));
        await officer.Write(
            officer.Page.Locator("textarea[name=summary]"),
            "Đã hoàn thành báo cáo, gửi kèm tệp."
        );
        await officer.Attach(
            officer.Page.Locator("input[type=file]"),
            new FilePayload
            {
                Name = "bao-cao.txt",
                MimeType = "text/plain",
                Buffer = "Báo cáo kết quả"u8.ToArray(),
            }
        );
        await officer.Press(officer.Button("Trình kết quả"));
        (await officer.Words()).ShouldContain("chờ công nhận");
    }

    private async Task Accept(Way way, string task)
    {
        await using var issuer = await Hands.SignIn(site, "phochutich", way);
        await issuer.Press(
            issuer
                .Page.Locator("main li, main tr", new() { HasText = task })
                .Locator(":is(a, button)", new() { HasText = "Xem kết quả" })
                .First
        );
        await issuer.Press(issuer.Button("Công nhận"));
        (await issuer.Words()).ShouldContain("đúng hạn");
    }

    /// <summary>Anybody who works here finds it by its words; what alone has them opens at once.</summary>
    private static async Task Find(Hands hands, string task)
    {
        var search = hands.Page.Locator("header input[type=search], header input[name=q]").First;
        await hands.Write(search, task);
        await hands.Leave(() => hands.Page.Keyboard.PressAsync("Enter"));
        if (!hands.Page.Url.Contains("/assignments/", StringComparison.Ordinal))
        {
            await hands.Press(hands.Link(task));
        }
    }
}
