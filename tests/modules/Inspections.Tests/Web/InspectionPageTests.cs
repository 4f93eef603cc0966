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
        using var poor = await site.Fill("/inspections/new", "/inspections/new");
        poor.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(poor);
        said.ShouldContain("Hãy chọn trưởng đoàn.");
        said.ShouldContain("Hãy ghi nội dung kiểm tra.");

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
            ("leftOut", "UBKT; Tổ chức rút thăm")
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(planned));
        var page = planned.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(page)).ShouldContain("Ban Tuyên giáo");

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
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digest();
}
