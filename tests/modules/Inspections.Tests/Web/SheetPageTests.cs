using System.Net;
using System.Net.Http.Json;
using System.Text;
using Chutri.Testing;

namespace Chutri.Inspections.Tests.Web;

public sealed class SheetPageTests
{
    private const string Questions =
        "Phần;Mã;Câu hỏi;Kiểu trả lời;Chỉ hỏi khi\nSổ sách;A1;Có sổ theo dõi không?;có/không;\nSổ sách;A2;Sổ ghi thế nào?;chữ;A1 = có";

    [Fact]
    public async Task A_sheet_is_made_filled_in_at_a_desk_and_handed_in_by_a_telephone()
    {
        await using var site = await InspectionSite.Start();
        var page = $"/inspections/{await site.Office.Decided(surprise: true)}";
        site.Caller = site.Office.Lan;
        using var wrong = await Make(site, page, "", "Phần;Mã\nSổ;A1\n");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(wrong);
        said.ShouldContain("Hãy đặt tên phiếu.");
        said.ShouldContain("cột Kiểu trả lời");

        using var made = await Make(site, page, "Phiếu tại một cửa", Questions);
        made.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(made));
        var sheet = made.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(page)).ShouldContain("Phiếu số 1: Phiếu tại một cửa (2 câu)");

        // At a desk: what is not asked is not on the form, and what was not changed is no answer.
        (await site.Text(sheet + "/fill")).ShouldNotContain("Sổ ghi thế nào?");
        using var unchanged = await site.Fill(sheet + "/fill", sheet + "/fill?section=1");
        unchanged.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var filled = await site.Fill(
            sheet + "/fill",
            sheet + "/fill?section=1",
            ("q-A1", "có"),
            ("q-A1-remark", "Sổ bìa xanh")
        );
        filled.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(filled));
        var shown = await site.Text(sheet);
        shown.ShouldContain("Đã trả lời 1 trên 2 câu");
        shown.ShouldContain("Sổ bìa xanh");

        // Thought better of, and back again: the form shows the last that whoever fills in wrote.
        foreach (var answer in (string[])["không", "có"])
        {
            site.Office.Program.Time.Advance(TimeSpan.FromMinutes(1));
            using var changed = await site.Fill(
                sheet + "/fill",
                sheet + "/fill?section=1",
                ("q-A1", answer)
            );
            changed.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(changed));
            (await site.Page(sheet + "/fill"))
                .QuerySelector("input[name=q-A1][checked]")!
                .GetAttribute("value")
                .ShouldBe(answer);
        }

        // A telephone: the page is there for anybody, what it hands in is of whoever is signed in, with the token of a form.
        var offered = await site.Json("/field/sheets");
        offered
            .GetProperty("sheets")[0]
            .GetProperty("title")
            .GetString()
            .ShouldBe("Phiếu tại một cửa");
        var token = offered.GetProperty("token").GetString()!;
        var field =
            "/field" + sheet.Replace("/inspections/", "/sheets/").Replace("/sheets/1", "/1");
        using var unguarded = await Send(site, field + "/take", "", new { device = "may" });
        unguarded.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var taken = await Send(site, field + "/take", token, new { device = "may" });
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await Browser.Text(taken));
        (await Browser.Json(taken)).GetProperty("questions").GetArrayLength().ShouldBe(2);
        using var handed = await Send(site, field + "/entries", token, Written(site));
        handed.StatusCode.ShouldBe(HttpStatusCode.OK, await Browser.Text(handed));
        var receipt = (await Browser.Json(handed)).GetProperty("receipts")[0];
        receipt.GetProperty("standing").GetString().ShouldBe("Counts");
        receipt.GetProperty("digest").GetString()!.Length.ShouldBe(64);

        // One that has lost its time begins in 1970: what it wrote is kept, and waits.
        (await Browser.Json(handed))
            .GetProperty("receipts")[1]
            .GetProperty("standing")
            .GetString()
            .ShouldBe("Waits");
        shown = await site.Text(sheet);
        shown.ShouldContain("Ghi từng ngày");
        shown.ShouldContain("Bùi Ngọc Lan: lấy về lúc");

        // On paper, without a picture.
        using var signed = await site.Fill(sheet, sheet + "/photos", ("signer", "Đỗ Thị Hồng Vân"));
        signed.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(signed));
        (await site.Text(sheet)).ShouldContain("Đỗ Thị Hồng Vân");

        site.Caller = site.Office.Van;
        using var hidden = await site.Get(sheet);
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        site.Caller = null;
        using var shell = await site.Get("/field");
        shell.StatusCode.ShouldBe(HttpStatusCode.OK);
        shell
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldContain("script-src 'sha256-");
        using var worker = await site.Get("/field/worker.js");
        worker.Headers.GetValues("Service-Worker-Allowed").ShouldBe(["/field"]);
        (await site.Json("/field/manifest.webmanifest"))
            .GetProperty("start_url")
            .GetString()
            .ShouldBe("/field");
    }

    private static object Written(InspectionSite site)
    {
        var now = site.Office.Program.Now.Utc.ToString("O");
        return new
        {
            person = site.Office.Lan.Person!.Value.Value.ToString(),
            device = "may",
            clock = now,
            entries = new[]
            {
                new
                {
                    id = Guid.CreateVersion7().ToString(),
                    kind = "Answer",
                    question = "A2",
                    answer = "Ghi từng ngày",
                    at = now,
                    order = "1",
                },
                new
                {
                    id = Guid.CreateVersion7().ToString(),
                    kind = "Answer",
                    question = "A1",
                    answer = "không",
                    at = "1970-01-01T00:03:00.000Z",
                    order = "2",
                },
            },
        };
    }

    private static Task<HttpResponseMessage> Send(
        InspectionSite site,
        string address,
        string token,
        object body
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("RequestVerificationToken", token);
        return site.Send(request);
    }

    private static async Task<HttpResponseMessage> Make(
        InspectionSite site,
        string inspection,
        string title,
        string file
    )
    {
        var form = new MultipartFormDataContent();
        var page = await site.Page(inspection + "/sheets/new");
        foreach (var hidden in page.QuerySelectorAll("form[enctype] input[type=hidden]"))
        {
            form.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        }

        form.Add(new StringContent(title), "title");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "phieu.csv");
        return await site.Send(new(HttpMethod.Post, inspection + "/sheets/new") { Content = form });
    }
}
