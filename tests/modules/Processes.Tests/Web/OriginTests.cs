using System.Net;
using Chutri.Testing;

namespace Chutri.Processes.Tests.Web;

public sealed class OriginTests
{
    private const string Assignment = "NV-2026-000001";

    [Fact]
    public async Task A_case_begins_from_an_assignment_and_each_of_the_two_leads_to_the_other()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Published(ProcessOffice.Leave);
        site.Caller = site.Office.Linh;
        var issued = await site.PostJson(
            "/api/v1/assignments",
            new
            {
                title = "Lập danh sách nghỉ phép năm",
                deliverable = "Danh sách có xác nhận",
                leadUnit = "BTC",
                accountable = "CB02",
                authority = "Được yêu cầu các đơn vị gửi số liệu",
                deadline = "by",
                dueOn = "2026-12-11",
                sourceKind = "instruction",
                citation = "Ý kiến của Chủ tịch",
                sourceOn = "2026-11-24",
                sourceQuote = "Ban Tổ chức lập danh sách",
            }
        );
        issued.StatusCode.ShouldBe(HttpStatusCode.Created, await Browser.Text(issued));

        site.Caller = site.Office.Van;
        var start = $"/processes/{process}/start?assignment={Assignment}";
        var begun = await site.Fill(
            start,
            $"/processes/{process}/start",
            ("title", "Phép tháng 12")
        );

        begun.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(begun));
        var one = begun.Headers.Location!.ToString();
        (await site.Page(one))
            .QuerySelector($"a[href='/assignments/{Assignment}']")
            .ShouldNotBeNull();
        (await site.Page($"/assignments/{Assignment}"))
            .QuerySelector($"a[href='{one}']")
            .ShouldNotBeNull()
            .Words()
            .ShouldContain("Phép tháng 12");
        await site.Office.LawsHold();
    }

    [Fact]
    public async Task A_case_begins_from_a_document_of_the_register_and_from_nothing_else()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Published(ProcessOffice.Leave);
        site.Caller = site.Office.Thanh;
        var sent = await site.PostFiles(
            "/api/v1/documents",
            "files",
            ("don.txt", "Kính gửi: Văn phòng\nTôi xin nghỉ phép ba ngày."u8.ToArray())
        );
        var document = (await Browser.Json(sent))
            .GetProperty("files")[0]
            .GetProperty("document")
            .GetString();

        site.Caller = site.Office.Bao;
        var start = $"/processes/{process}/start?document={document}";
        var begun = await site.Fill(start, $"/processes/{process}/start", ("title", "Theo đơn"));

        begun.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(begun));
        (await site.Page(begun.Headers.Location!.ToString()))
            .QuerySelector($"a[href='/documents/{document}']")
            .ShouldNotBeNull();
        var refused = await site.PostJson(
            $"/api/v1/processes/{process}/cases",
            new
            {
                title = "",
                document = Guid.Empty.ToString(),
                assignment = "NV-2026-999999",
            }
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(refused);
        said.ShouldContain("Không thấy văn bản này trong sổ.");
        said.ShouldContain("NV-2026-999999");
    }
}
