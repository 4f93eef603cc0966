using System.Net;
using Chutri.Testing;

namespace Chutri.Procedures.Tests.Web;

public sealed class CounterPageTests
{
    [Fact]
    public async Task A_procedure_is_typed_a_file_is_taken_in_printed_looked_up_by_anybody_and_handed_out()
    {
        await using var site = await CounterSite.Start();
        var process = await site.Office.Process();
        (await site.Text("/procedures")).ShouldContain("Không có thủ tục nào");
        var refused = await site.Fill("/procedures/new", "/procedures/new", ("code", "a b"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var all = await Browser.Text(refused);
        all.ShouldContain("Hãy ghi đơn vị tiếp nhận.");
        all.ShouldContain("Hãy ghi căn cứ pháp lý.");
        var made = await site.Fill(
            "/procedures/new",
            "/procedures/new",
            ("code", "1.001193"),
            ("unit", "PSV"),
            ("name", "Đăng ký khai sinh"),
            ("field", "Hộ tịch"),
            ("level", "Cấp xã"),
            ("decides", "Chủ tịch UBND phường"),
            ("papers", "Tờ khai đăng ký khai sinh\nGiấy chứng sinh"),
            ("fee", "8.000"),
            ("promise", "3 ngày"),
            ("basis", "Luật Hộ tịch"),
            ("source", "12/QĐ-UBND"),
            ("process", process)
        );
        made.Headers.Location!.ToString().ShouldBe("/procedures/1.001193");
        (await site.Text("/procedures/1.001193")).ShouldContain("8.000 đồng");

        (await site.Text("/counter")).ShouldContain("Đăng ký khai sinh");
        (await Browser.Text(await site.Get("/counter?procedure="))).ShouldContain(
            "Hãy chọn thủ tục."
        );
        const string counter = "/counter?procedure=1.001193";
        var missing = await site.Fill(
            counter,
            "/counter",
            ("name", "Hoàng Thị Lan"),
            ("papers", "Tờ khai đăng ký khai sinh")
        );
        (await Browser.Text(missing)).ShouldContain("còn thiếu: Giấy chứng sinh");
        var everything = await Browser.Text(
            await site.Fill(
                counter,
                "/counter",
                ("phone", "không có"),
                ("identity", "12"),
                ("decision", "refuse")
            )
        );
        everything.ShouldContain("Hãy ghi họ tên người nộp.");
        everything.ShouldContain("Số điện thoại gồm 8 đến 15 chữ số");
        everything.ShouldContain("Số định danh cá nhân có 12 số");
        everything.ShouldContain("Hãy ghi lý do từ chối");
        var asked = await site.Fill(
            counter,
            "/counter",
            ("name", "Hoàng Thị Lan"),
            ("papers", "Tờ khai đăng ký khai sinh"),
            ("decision", "ask")
        );
        var request = asked.Headers.Location!.ToString();
        (await site.Text(request)).ShouldContain("Nộp bổ sung: Giấy chứng sinh");
        var dossier = request.Replace("/request", "", StringComparison.Ordinal);
        (await site.Text(dossier)).ShouldContain("chờ bổ sung giấy tờ");
        var code = dossier.Split('/')[^1];
        var again = $"/counter?dossier={code}";
        (await site.Text(again)).ShouldContain("Người nộp đã được yêu cầu bổ sung một lần.");

        site.Caller = site.Office.An;
        (await site.Get(dossier)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        site.Caller = site.Office.Minh;

        (
            await site.Fill(
                counter,
                "/counter",
                ("name", "Hoàng Thị Lan"),
                ("papers", "Tờ khai đăng ký khai sinh")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var taken = await site.Office.TakeIn(
            Chutri.Procedures.Operations.TakeInDecision.Accept,
            [0, 1],
            "",
            code
        );
        taken.Refusal.ShouldBeNull();
        var slip = await site.Page($"{dossier}/slip");
        var text = slip.Body!.TextContent;
        text.ShouldContain("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        text.ShouldContain("thứ Hai 30/11/2026");
        slip.QuerySelector(".sheet-a5 .sheet-qr svg").ShouldNotBeNull();

        site.Caller = null;
        var secret = (await site.Office.Dossier(code)).Secret;
        (await site.Text("/lookup")).ShouldContain("Mã tra cứu");
        var found = await site.Fill("/lookup", "/lookup", ("code", code), ("secret", secret));
        var shown = await Browser.Text(found);
        shown.ShouldContain("đang giải quyết");
        shown.ShouldNotContain("Hoàng Thị Lan");
        (await site.Get($"/dossiers/{code}")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await site.Text("/service-board")).ShouldContain("Ủy ban nhân dân phường Sông Vân");
        var list = await site.Page("/service-board/received?unit=PSV");
        list.Body!.TextContent.ShouldContain(code);
        list.QuerySelector(".page-subtitle")!
            .TextContent.ShouldContain("Ủy ban nhân dân phường Sông Vân");
        list.QuerySelector("form[action='/language']").ShouldNotBeNull();

        await site.Office.Do(code, site.Office.Minh);
        site.Caller = site.Office.Binh;
        (await site.Text(dossier)).ShouldNotContain("In giấy hẹn");
        (await site.Get($"{dossier}/slip")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        site.Caller = null;
        await site.Office.Do(code, site.Office.Binh);
        await site.Fill(
            $"/lookup?code={code}&secret={secret}",
            "/lookup/rate",
            ("rating", "very-good")
        );
        (await site.Text($"/lookup?code={code}&secret={secret}")).ShouldContain("Rất hài lòng");

        site.Caller = site.Office.Minh;
        (await site.Text($"{dossier}/control")).ShouldContain("Lê Thanh Bình");
        (await site.Text(dossier)).ShouldContain("Thẩm định");
        var nobody = await site.Fill(dossier, $"{dossier}/hand-out");
        (await Browser.Text(nobody)).ShouldContain("Hãy chọn chính người nộp");
        await site.Fill(dossier, $"{dossier}/hand-out", ("who", "applicant"));
        (await site.Text(dossier)).ShouldContain("Hoàng Thị Lan");
        (await site.Text("/dossiers?state=handed-over")).ShouldContain(code);
    }
}
