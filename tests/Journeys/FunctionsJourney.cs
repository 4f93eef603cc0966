using System.Text;
using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>
/// From a file of functions to an overlap that is settled, and to an assignment whose lead came from the list of suggestions: all of
/// it in the browser.
/// </summary>
public sealed class FunctionsJourney(Site site)
{
    private const string List = """
        đơn vị;chức năng;lĩnh vực
        BNC;Tổ chức thăm hỏi công nhân mắc bệnh hiểm nghèo;Chăm lo đoàn viên
        CDYT;Tổ chức thăm hỏi công nhân lao động mắc bệnh hiểm nghèo tại bệnh viện;Chăm lo đoàn viên
        """;

    [Fact]
    public async Task A_file_becomes_functions_an_overlap_is_settled_and_the_right_unit_leads()
    {
        await Import();
        await Settle();
        await Issue();
    }

    private async Task Import()
    {
        await using var clerk = await Hands.SignIn(site, "vanthu", Way.Mouse);
        await clerk.Press(clerk.Menu("Đơn vị"));
        await clerk.Press(clerk.Link("Chức năng, nhiệm vụ"));
        await clerk.Press(clerk.Link("Nhập từ tệp"));
        await clerk.Attach(
            clerk.Page.Locator("input[type=file]"),
            new FilePayload
            {
                Name = "chuc-nang-moi.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(List),
            }
        );
        await clerk.Press(clerk.Button("Đọc và xem trước"));
        (await clerk.Words()).ShouldContain("2 mới");
        await clerk.Press(clerk.Button("Ghi vào danh sách"));
        (await clerk.Words()).ShouldContain("Đã ghi: 2 mới");
    }

    private async Task Settle()
    {
        await using var deputy = await Hands.SignIn(site, "phochutich", Way.Mouse);
        await deputy.Press(deputy.Menu("Đơn vị"));
        await deputy.Press(deputy.Link("Chức năng, nhiệm vụ"));
        await deputy.Press(deputy.Link("Chồng chéo"));
        await deputy.Press(deputy.Button("Rà soát lại ngay"));
        var row = deputy
            .Page.Locator("main tbody tr")
            .Filter(new() { HasText = "bệnh hiểm nghèo tại bệnh viện" });
        await deputy.Press(row.Locator("a").First);
        (await deputy.Words()).ShouldContain("Vì sao bị coi là giống");
        await deputy.Page.Locator("input[name=verdict][value=boundary]").CheckAsync();
        await deputy.Write(
            deputy.Page.Locator("textarea[name=note]"),
            "Công đoàn ngành Y tế thăm hỏi tại bệnh viện; Ban Nữ công thăm hỏi tại nơi ở."
        );
        await deputy.Press(deputy.Button("Ghi kết luận"));
        await deputy.Press(deputy.Link("Rà soát chồng chéo"));
        await deputy.Press(deputy.Link("Đã xử lý"));
        (await deputy.Words()).ShouldContain("Ban Nữ công thăm hỏi tại nơi ở");
    }

    private async Task Issue()
    {
        await using var deputy = await Hands.SignIn(site, "phochutich", Way.Mouse);
        await deputy.Press(deputy.Menu("Nhiệm vụ"));
        await deputy.Press(deputy.Link("Giao việc mới"));
        await deputy.Write(
            deputy.Page.Locator("input[name=title]"),
            "Lập dự toán tài chính công đoàn cho Tháng Công nhân"
        );
        await deputy.Press(deputy.Button("Xem đơn vị nên chủ trì"));
        var first = deputy.Page.Locator("main table tbody tr").First;
        (await first.InnerTextAsync()).ShouldContain("Ban Tài chính");
        await deputy.Choose("leadUnit", "ban tai chinh", "Ban Tài chính");
        await deputy.Write(deputy.Page.Locator("input[name=deliverable]"), "Dự toán");
        await deputy.Write(
            deputy.Page.Locator("textarea[name=authority]"),
            "Được yêu cầu các ban gửi số liệu"
        );
        await deputy.Page.Locator("input[name=deadline][value=within]").CheckAsync();
        await deputy.Write(deputy.Page.Locator("input[name=days]"), "10");
        await deputy.Page.Locator("input[name=sourceKind][value=meeting]").CheckAsync();
        await deputy.Write(deputy.Page.Locator("input[name=citation]"), "Giao ban tuần");
        await deputy.Write(deputy.Page.Locator("input[name=sourceOn]"), "02/11/2026");
        await deputy.Write(
            deputy.Page.Locator("textarea[name=sourceQuote]"),
            "Ban Tài chính lập dự toán"
        );
        await deputy.Press(deputy.Button("Giao việc"));
        deputy.Page.Url.ShouldContain("/assignments/NV-", Case.Sensitive, await deputy.Words());
        await deputy.Page.GotoAsync("/assignments/leads?taken=first");
        (await deputy.Words()).ShouldContain("Lập dự toán tài chính công đoàn cho Tháng Công nhân");
    }
}
