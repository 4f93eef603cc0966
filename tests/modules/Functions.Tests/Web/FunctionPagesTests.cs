using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Chutri.Functions.Tests.Operations;

namespace Chutri.Functions.Tests.Web;

public sealed class FunctionPagesTests
{
    [Fact]
    public async Task A_function_is_typed_found_and_opened()
    {
        await using var site = await FunctionsSite.Start();

        var made = await site.Fill(
            "/functions/new",
            "/functions/new",
            ("unit", "BTC"),
            ("text", "Tham mưu công tác cán bộ"),
            ("field", "Tổ chức")
        );
        var page = await site.Page(made.Headers.Location!.ToString());
        var list = await site.Page("/functions?q=cong+tac+can+bo&unit=BTC");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Tham mưu công tác cán bộ");
        list.QuerySelector("h1")!.TextContent.ShouldBe("1 chức năng của Ban Tổ chức");
        list.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_form_is_said_at_once()
    {
        await using var site = await FunctionsSite.Start();

        var refused = await site.Fill(
            "/functions/new",
            "/functions/new",
            ("unit", ""),
            ("text", ""),
            ("from", "32/13")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await FunctionsSite.Html(refused))
            .QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-unit", "#f-text", "#f-from"]);
    }

    [Fact]
    public async Task A_pair_is_shown_side_by_side_with_why_and_judged()
    {
        await using var site = await FunctionsSite.Start();
        var office = site.Office;
        await office.Record(office.Finance, "Kiểm tra việc sử dụng tài chính, tài sản công đoàn");
        await office.Record(
            office.Inspection,
            "Kiểm tra việc quản lý tài chính, tài sản công đoàn"
        );
        await office.Review();
        site.Caller = office.Khue;

        var list = await site.Page("/functions/overlaps");
        var address = list.QuerySelector("tbody th a")!.GetAttribute("href")!;
        var pair = await site.Page(address);
        var missing = await site.Fill(address, address + "/judge", ("verdict", "boundary"));
        var judged = await site.Fill(
            address,
            address + "/judge",
            ("verdict", "chain"),
            ("note", "")
        );

        list.QuerySelector("h1")!.TextContent.ShouldBe("1 cặp chờ xét · 0 chồng chéo chưa xử lý");
        pair.QuerySelectorAll(".side-by-side .card").Length.ShouldBe(2);
        pair.QuerySelector("tbody")!.TextContent.ShouldContain("tài chính");
        missing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        judged.Headers.Location!.ToString().ShouldBe("/functions/overlaps");
    }

    [Fact]
    public async Task The_table_of_fields_and_units_opens_the_functions_of_each_cell()
    {
        await using var site = await FunctionsSite.Start();
        await site.Office.Record(site.Office.Finance, "Lập dự toán", field: "Tài chính");

        var page = await site.Page("/functions/matrix");
        var cell = page.QuerySelector(".matrix tbody td a")!;
        var list = await site.Page(cell.GetAttribute("href")!);

        using var json = JsonDocument.Parse(await site.Text("/api/v1/functions/matrix"));
        var same = json.RootElement.GetProperty("cells").EnumerateArray().Single();

        cell.TextContent.ShouldBe("1");
        list.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        (same.GetProperty("field").GetString(), same.GetProperty("functions").GetInt32()).ShouldBe(
            ("Tài chính", 1)
        );
    }

    [Fact]
    public async Task The_table_tells_who_leads_from_who_cooperates_and_what_nobody_does_opens_its_list()
    {
        await using var site = await FunctionsSite.Start();
        var office = site.Office;
        await office.Record(office.Finance, "Lập dự toán thu chi tài chính", field: "Tài chính");
        await office.Record(office.Organising, "Phối hợp lập dự toán", field: "Tài chính");
        await office.Record(office.Finance, "Chủ trì, phối hợp kiểm kê kho", field: "Tài chính");
        await GapTests.Write(office, "nhiệm vụ\nKiểm kê tài sản trong kho\nHợp tác quốc tế\n");

        var page = await site.Page("/functions/matrix");
        using var json = JsonDocument.Parse(await site.Text("/api/v1/functions/matrix"));
        var gaps = page.QuerySelectorAll(".matrix tbody td:nth-child(2) a");

        page.QuerySelectorAll(".matrix tbody tr:first-child td:not(:nth-child(2)) a")
            .Select(cell => cell.TextContent)
            .ShouldBe(["+1", "2"], ignoreOrder: true);
        json.RootElement.GetProperty("gaps")
            .EnumerateArray()
            .Select(gap =>
                (gap.GetProperty("field").GetString(), gap.GetProperty("statements").GetInt32())
            )
            .ShouldBe([("", 1), ("Tài chính", 1)]);
        gaps.Length.ShouldBe(2);
        foreach (var gap in gaps)
        {
            var opened = await site.Page(gap.GetAttribute("href")!);
            opened.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_file_is_read_shown_and_written()
    {
        await using var site = await FunctionsSite.Start();

        var read = await Upload(site, "unit;statement\nBTC;Lưu hồ sơ cán bộ\n");
        var address = read.Headers.Location!.ToString();
        var preview = await site.Page(address);
        var lines = await site.Text(address + "/lines.csv");
        var written = await site.Fill(address);

        preview.QuerySelector("h1")!.TextContent.ShouldBe("Ghi chuc-nang.csv vào danh sách?");
        lines.ShouldContain("Lưu hồ sơ cán bộ");
        written.Headers.Location!.ToString().ShouldBe("/functions");
        (await site.Page("/functions")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
    }

    private static async Task<HttpResponseMessage> Upload(FunctionsSite site, string text)
    {
        const string imports = "/functions/imports";
        var page = await site.Page(imports);
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form.form[enctype] input[type=hidden]"))
        {
            form.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        }

        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(part, "file", "chuc-nang.csv");
        return await site.Send(new(HttpMethod.Post, imports) { Content = form });
    }
}
