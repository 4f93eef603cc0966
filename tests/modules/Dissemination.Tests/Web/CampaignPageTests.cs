using System.Net;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Testing;

namespace Chutri.Dissemination.Tests.Web;

public sealed class CampaignPageTests
{
    [Fact]
    public async Task A_campaign_is_run_on_its_pages_from_the_frozen_list_to_the_open_gate()
    {
        await using var site = await PartySite.Start();
        var code = await site.Office.Planned();
        var steer = $"/dissemination/{code}/steer";

        (await site.Text($"/dissemination/{code}")).ShouldContain("Chưa chốt danh sách người học");
        (
            await site.Fill(steer, $"/dissemination/{code}/freeze", ("frozenOn", "25/11/2026"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        await site.Fill(steer, $"/dissemination/{code}/pilot", ("unit", "CB-DL"));
        await site.Fill(
            steer,
            $"/dissemination/{code}/waves",
            ("name", "Đợt tháng 11"),
            ("from", "01/11/2026"),
            ("until", "30/11/2026")
        );

        var board = await site.Text($"/dissemination/{code}");
        board.ShouldContain("Còn 4 đơn vị chưa xong, 4 chưa bắt đầu");
        board.ShouldContain("Đợt tháng 11");
        board.ShouldContain("chưa duyệt");
        (await site.Text($"/dissemination/{code}/people?figure=required")).ShouldContain(
            "7 người phải dự"
        );
        (await site.Text($"/dissemination/{code}/units?figure=not-begun")).ShouldContain(
            "4 đơn vị: chưa bắt đầu"
        );
        (await site.Text("/dissemination")).ShouldContain("Quán triệt Chỉ thị 24-CT/TU");
        (await site.Text($"/dissemination/{code}/changes")).ShouldContain(
            "0 người đến sau, 0 người đã rời"
        );
        (await site.Get($"/dissemination/{code}/board.xlsx")).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
    }

    [Fact]
    public async Task What_is_missing_in_a_plan_is_said_all_at_once()
    {
        await using var site = await PartySite.Start();

        var answer = await site.Fill("/dissemination/new", "/dissemination/new", ("title", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await Browser.Text(answer);
        text.ShouldContain("Hãy đặt tên cho đợt quán triệt.");
        text.ShouldContain("Hãy ghi mục đích của đợt này.");
        text.ShouldContain("Hãy chọn người phụ trách.");
        text.ShouldContain("Hãy chọn ít nhất một đối tượng.");
        text.ShouldContain("Hãy chọn ít nhất một văn bản trong sổ văn bản.");
    }

    [Fact]
    public async Task Every_figure_of_the_board_is_as_long_as_its_list_and_reads_in_both_languages()
    {
        await using var site = await PartySite.Start();
        var code = await site.Office.Frozen();
        var session = await site.Office.Opened(code, site.Office.Organising, site.Office.Van);
        await site.Office.Present(session, site.Office.Van, site.Office.Bao, site.Office.Hoa);
        await site.Office.Must<GrantExemption, GrantExemptionRequest>(
            new(
                code,
                site.Office.Lan.Person!.Value,
                ExemptionReason.Sick,
                "Giấy ra viện 12/BV",
                ""
            ),
            site.Office.Linh
        );

        foreach (
            var (figure, count) in new[]
            {
                ("attended", 2),
                ("absent", 4),
                ("exempt", 1),
                ("required", 6),
                ("listed", 7),
                ("understood", 0),
            }
        )
        {
            var list = await site.Json($"/api/v1/campaigns/{code}/people?figure={figure}");
            list.GetProperty("total").GetInt32().ShouldBe(count, figure);
            list.GetProperty("items").GetArrayLength().ShouldBe(count, figure);
        }

        var campaign = await site.Json($"/api/v1/campaigns/{code}");
        campaign.GetProperty("attended").GetProperty("whole").GetInt32().ShouldBe(6);
        (await site.Text($"/dissemination/{code}/people?figure=exempt")).ShouldContain(
            "được miễn: đang điều trị bệnh (Giấy ra viện 12/BV; Phạm Văn Lĩnh cho miễn)"
        );
        site.Caller = site.Office.Quang;
        var ofOthers = await site.Text($"/dissemination/{code}/people?figure=exempt");
        ofOthers.ShouldContain("được miễn");
        ofOthers.ShouldNotContain("điều trị");
        var english = await site.Page($"/dissemination/{code}", "en");
        english.Body!.TextContent.ShouldContain("4 units are not done, 3 have not begun");
    }

    [Fact]
    public async Task A_member_reads_what_matters_and_confirms_it()
    {
        await using var site = await PartySite.Start();
        var code = await site.Office.Frozen();
        site.Caller = site.Office.Bao;
        var read = $"/dissemination/{code}/read";

        (await site.Text(read)).ShouldContain("Một việc chỉ giao một đơn vị chủ trì.");
        (await site.Fill(read)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await site.Text(read)).ShouldContain(
            "Biên nhận XN-2026-000001, xác nhận lúc 25/11/2026, 09:00."
        );
    }
}
