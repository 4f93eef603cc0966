using System.Net;
using Chutri.Testing;

namespace Chutri.SelfReview.Tests.Web;

public sealed class ReviewPageTests
{
    [Fact]
    public async Task A_secretary_answers_explains_hands_in_and_the_superior_countersigns_on_the_pages()
    {
        await using var site = await ReviewSite.Start();
        var office = site.Office;
        await office.PutShortLists();
        await office.Work("Báo cáo tháng 10", new(2026, 11, 10));
        const string open = "/self-review/rounds/new";

        (await site.Get("/self-review"))
            .Headers.Location!.ToString()
            .ShouldBe("/self-review/rounds");
        using var refused = await site.Fill(
            open,
            open,
            ("title", ""),
            ("owner", "CB-BTC"),
            ("units", "CB-BTG"),
            ("through", "24/11/2026"),
            ("dueOn", "24/11/2026")
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var wrong = await Browser.Text(refused);
        wrong.ShouldContain("Hãy ghi tên đợt.");
        wrong.ShouldContain("Chi bộ Ban Tuyên giáo không thuộc đơn vị mở đợt."); // all at once
        wrong.ShouldContain("Hạn nộp phải sau ngày cuối kỳ");
        using var opened = await site.Fill(
            open,
            open,
            ("title", "Tự soi quý IV"),
            ("owner", "DU"),
            ("units", "DU"),
            ("below", "true"),
            ("from", "01/10/2026"),
            ("through", "24/11/2026"),
            ("dueOn", "10/12/2026"),
            ("countersigner", "Superior"),
            ("readers", "Superiors")
        );
        var board = opened.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(board)).ShouldContain("0/2 đơn vị đã nộp");
        var page = "/self-review/reviews/" + await office.PartOf(board.Split('/')[^1]);

        site.Caller = office.Van;
        var counted = await site.Text(page + "/counted?figure=late");
        counted.ShouldContain("1 việc trễ hạn");
        counted.ShouldContain("Báo cáo tháng 10");
        using var kept = await site.Fill(page, page + "/answers", ("q-A1", "có"), ("q-A2", "0"));
        kept.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(page)).ShouldContain("Vì sao trả lời khác số liệu?");
        using var poor = await site.Fill(page, page + "/hand-in");
        var said = await Browser.Text(poor);
        said.ShouldContain("Câu B1: hãy trả lời.");
        said.ShouldContain("Câu A1: trả lời khác số liệu (1 việc trễ hạn).");

        await site.Fill(
            page,
            page + "/answers",
            ("q-A1", "không"),
            ("q-A2", "0"),
            ("q-B1", "Không")
        );
        using var noted = await site.Fill(
            page,
            page + "/shortcomings",
            ("text", "Báo cáo chậm"),
            ("sign", "none"),
            ("cause", "Own"),
            ("causeText", "Chưa phân công"),
            ("remedy", "Giao ban đầu tuần"),
            ("by", "DV03"),
            ("dueOn", "31/12/2026")
        );
        noted.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var met = await site.Fill(
            page,
            page + "/meeting",
            ("chair", "DV02"),
            ("secretary", "DV03"),
            ("present", "2")
        );
        met.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var early = await site.Fill(page, page + "/meeting/end");
        (await Browser.Text(early)).ShouldContain("Kết thúc họp mà không có biên bản");
        await site.Fill(page, page + "/meeting/end", ("line", "Thông qua"), ("for", "2"));
        (await site.Text(page)).ShouldContain("2 đồng ý, 0 không đồng ý");
        (await site.Text(page + "/roll")).ShouldContain("Trần Quốc Bảo");
        using var handedIn = await site.Fill(page, page + "/hand-in");
        handedIn.StatusCode.ShouldBe(HttpStatusCode.Found);

        site.Caller = office.Anh;
        (await site.Get(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        site.Caller = office.Linh;
        (await site.Text(page)).ShouldContain("Không thuộc biểu hiện nào trong danh mục");
        using var signed = await site.Fill(page, page + "/sign");
        signed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(page)).ShouldContain("đã giao");
        (await site.Text(board)).ShouldContain("1/2 đơn vị đã nộp");
        (await site.Text(board + "/shortcomings?sign=none")).ShouldContain("Báo cáo chậm");
        using var reported = await site.Fill(
            board + "/report",
            board + "/report",
            ("place", "Sông Vân"),
            ("symbol", "BC/DU"),
            ("post", "Bí thư"),
            ("signer", "Phạm Văn Lĩnh"),
            ("archive", "Đảng ủy")
        );
        reported.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Get(board + "/reports/BCTS-2026-000001")).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        (await site.Text("/self-review/rounds")).ShouldContain("Tự soi quý IV");
    }
}
