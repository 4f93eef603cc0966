using System.Net;
using Chutri.SelfReview.Model;
using Chutri.Testing;

namespace Chutri.SelfReview.Tests.Web;

public sealed class ReviewPageTests
{
    private const string Open = "/self-review/rounds/new";

    [Fact]
    public async Task A_secretary_answers_explains_hands_in_and_the_superior_countersigns_on_the_pages()
    {
        await using var site = await ReviewSite.Start();
        var office = site.Office;
        await office.PutShortLists();
        await office.Work("Báo cáo tháng 10", new(2026, 11, 10));

        (await site.Get("/self-review"))
            .Headers.Location!.ToString()
            .ShouldBe("/self-review/rounds");
        using var refused = await site.Fill(
            Open,
            Open,
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
            Open,
            Open,
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

    [Fact]
    public async Task A_person_reads_a_colleague_and_replies_on_the_pages_and_the_board_adds_nothing_up()
    {
        await using var site = await ReviewSite.Start();
        var office = site.Office;
        await office.PutShortLists();
        await office.Put(
            (await office.BringIn(ReviewOffice.Shipped(EditionKind.PersonQuestions))).Value
        );
        (await site.Page(Open))
            .QuerySelectorAll(".question[hidden] [name=opinions]")
            .ShouldNotBeEmpty(); // of units nobody is asked
        using var opened = await site.Fill(
            Open,
            Open,
            ("title", "Cá nhân tự soi quý IV"),
            ("owner", "DU"),
            ("for", "People"),
            ("units", "CB-BTG"),
            ("from", "01/10/2026"),
            ("through", "24/11/2026"),
            ("dueOn", "10/12/2026"),
            ("countersigner", "Superior"),
            ("opinions", "Withheld")
        );
        var board = opened.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(board)).ShouldContain("0/4 người đã nộp");
        (await site.Text(board + "/opinions")).ShouldContain("Bạn không tự soi trong đợt này");

        site.Caller = office.Dung;
        var given = board + "/opinions";
        (await site.Text(board)).ShouldContain("Góp ý cho đồng nghiệp");
        using var empty = await site.Fill(given, given, ("of", ""), ("text", ""));
        (await Browser.Text(empty)).ShouldContain("Hãy chọn người được góp ý.");
        using var said = await site.Fill(given, given, ("of", "DV07"), ("text", "Hay báo muộn"));
        said.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(given)).ShouldContain("Hay báo muộn");

        site.Caller = office.Hoa;
        var lines = (await office.Round(board.Split('/')[^1], by: office.Hoa)).Parts;
        var page = "/self-review/reviews/" + lines.ShouldHaveSingleItem().Code;
        var own = await site.Text(page);
        own.ShouldContain("Một đồng nghiệp (giấu tên)");
        own.ShouldNotContain("Lê Thị Dung");
        own.ShouldNotContain("Họp đơn vị");
        using var replied = await site.Fill(
            page,
            page + "/opinions",
            ("reply-1", "Tuần cuối tháng dồn việc")
        );
        replied.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var answered = await site.Fill(
            page,
            page + "/answers",
            ("q-A1", "có"),
            ("q-A3", "0"),
            ("q-B1", "3"),
            ("q-B2", "2"),
            ("q-B3", "2"),
            ("q-C1", "2"),
            ("q-C2", "có")
        );
        using var handedIn = await site.Fill(page, page + "/hand-in");
        handedIn.StatusCode.ShouldBe(HttpStatusCode.Found);

        site.Caller = office.Linh;
        (await site.Get(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get(board + "/report")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        site.Caller = office.Anh;
        var read = await site.Text(page);
        read.ShouldContain("Tuần cuối tháng dồn việc");
        read.ShouldContain("xem bản tự soi");
        read.ShouldNotContain("Lê Thị Dung");
        (await site.Get(page + "/counted?figure=due")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Text(board)).ShouldNotContain("Tự chấm");
    }
}
