using System.Net;
using System.Text.RegularExpressions;
using Chutri.Testing;

namespace Chutri.Inspections.Tests.Web;

public sealed partial class InspectionPageTests
{
    [Fact]
    public async Task An_inspection_is_decided_and_carried_on_from_page_to_page()
    {
        await using var site = await InspectionSite.Start();
        using var poor = await site.Fill(
            "/inspections/new",
            "/inspections/new",
            ("plan", "KH-2026-999999"),
            ("surprise", "on"),
            ("papers", "Sổ theo dõi")
        );
        poor.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(poor);
        said.ShouldContain("Hãy chọn trưởng đoàn.");
        said.ShouldContain("Hãy ghi nội dung kiểm tra.");
        said.ShouldContain("Không có kế hoạch nào mang mã này");
        said.ShouldContain("Kiểm tra đột xuất thì không yêu cầu hồ sơ trước.");

        using var decided = await site.Fill(
            "/inspections/new",
            "/inspections/new",
            ("act", "Supervision"),
            ("unit", "BTC"),
            ("basis", "Kế hoạch 12-KH/UBKT"),
            ("scope", "Việc giải quyết công việc"),
            ("head", "CB02")
        );
        decided.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(decided));
        var page = decided.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(page)).ShouldContain("Giám sát: Ban Tổ chức");
        (await site.Text("/inspections")).ShouldContain("báo trước");

        site.Caller = site.Office.Lan;
        (await site.Fill(page, page + "/tie")).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var found = await site.Fill(
            page + "/findings/new",
            page + "/findings/new",
            ("nature", "Ba việc quá hạn"),
            ("degree", "Slight"),
            ("cause", "Own"),
            ("causeText", "Chưa phân công"),
            ("evidence", "Sổ theo dõi")
        );
        found.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(found));
        (await site.Fill(page, page + "/draft/send")).StatusCode.ShouldBe(HttpStatusCode.Found);

        site.Caller = site.Office.Van;
        (await site.Text("/inspections")).ShouldNotContain("báo trước");
        (await site.Text(page)).ShouldContain("Ý kiến thay mặt đơn vị");
        using var answered = await site.Fill(page, page + "/draft/answer", ("agrees-1", "yes"));
        answered.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(answered));

        site.Caller = site.Office.Anh;
        using var hidden = await site.Get(page);
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_key_of_a_draw_is_shown_once_and_the_digest_to_everybody()
    {
        await using var site = await InspectionSite.Start();
        using var planned = await site.Fill(
            "/inspection-draws/new",
            "/inspection-draws/new",
            ("title", "Rút thăm quý I"),
            ("act", "Inspection"),
            ("owner", "UBKT"),
            ("under", "LDLD"),
            ("count", "1"),
            ("leftOut", "BTG; Đang sắp xếp lại")
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(planned));
        var page = planned.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(page)).ShouldContain("Ban Tuyên giáo: Đang sắp xếp lại");

        using var closed = await site.Fill(page, page + "/close-list");
        var shown = await Browser.Text(closed);
        shown.ShouldContain("Chép ra giấy ngay bây giờ");
        var digest = Digest().Match(shown).Value;
        (await site.Text(page)).ShouldNotContain("Ban Tuyên giáo");

        site.Caller = null;
        (await site.Text("/draws")).ShouldContain(digest);
        var code = page.Split('/')[^1];
        var told = await site.Text($"/draws/{code}");
        told.ShouldContain(digest);
        told.ShouldNotContain("Ban Tuyên giáo");
        using var early = await site.Get($"/draws/{code}/draw.json");
        early.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Dice and key are both read before anything is refused.
        site.Caller = site.Office.Hung;
        var key = Key().Match(shown).Value;
        using var wrong = await site.Fill(
            page,
            page + "/draw",
            ("dice", "3 1 6"),
            ("witnesses", "Phạm Thị Hoa"),
            ("key", (key[0] == '7' ? "8" : "7") + key[1..])
        );
        var refused = await Browser.Text(wrong);
        refused.ShouldContain("Danh sách đã hứa 13 lần tung, ở đây có 3.");
        refused.ShouldContain("Chìa khóa chép sai ở đâu đó");
        using var drawn = await site.Fill(
            page,
            page + "/draw",
            ("dice", "3 1 6 2 2 5 4 1 6 6 3 2 1"),
            ("witnesses", "Phạm Thị Hoa"),
            ("key", key)
        );
        drawn.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(drawn));
        using var visited = await site.Fill(
            page + "/visit",
            page + "/visit",
            ("number", "1"),
            ("key", key),
            ("basis", "Rút thăm quý I"),
            ("scope", "Việc giải quyết công việc"),
            ("head", "CB02")
        );
        visited.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(visited));
        using var published = await site.Fill(page, page + "/publish", ("key", key));
        published.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(published));

        // The overview counts who was drawn, and leads to the draw.
        (await site.Text("/inspection-overview")).ShouldContain("/inspection-units?figure=once");
        var once = await site.Text("/inspection-units?figure=once");
        once.ShouldContain("/inspection-draws?unit=BTC");
        (await site.Text("/inspection-draws?unit=BTC")).ShouldContain(code);
        (await site.Text("/inspection-draws?unit=BTG")).ShouldNotContain(code);
        (await site.Text("/inspection-findings?figure=repeated")).ShouldContain("Lặp lại");
        using var unknown = await site.Get("/inspection-findings?figure=many&year=x");
        unknown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        // Afterwards everybody reads all of it in words.
        site.Caller = null;
        var open = await site.Text($"/draws/{code}");
        open.ShouldContain("Ban Tuyên giáo: Đang sắp xếp lại");
        open.ShouldContain("Ủy ban Kiểm tra: Đơn vị tổ chức rút thăm");
        open.ShouldContain("3 1 6 2 2 5 4 1 6 6 3 2 1");
        open.ShouldContain("Phạm Thị Hoa");
        open.ShouldContain("may rủi chỉ vào điểm");
    }

    [GeneratedRegex("(?:[0-9A-Z]{4} ){13}[0-9A-Z]{4}")]
    private static partial Regex Key();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digest();
}
