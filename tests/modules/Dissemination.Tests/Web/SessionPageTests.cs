using System.Net;
using System.Text;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Web;

public sealed class SessionPageTests
{
    [Fact]
    public async Task A_secretary_plans_begins_ticks_and_ends_a_session_without_script()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        site.Caller = site.Office.Van;
        var form = $"/dissemination/{campaign}/sessions/new";

        var planned = await site.Fill(
            form,
            form,
            ("unit", "CB-BTC"),
            ("day", "25/11/2026"),
            ("hour", "14h"),
            ("place", "Phòng họp tầng 3"),
            ("speakers", "Ngô Thị Hạnh")
        );
        var session = planned.Headers.Location!.OriginalString;
        (await site.Text(session)).ShouldContain("Bắt đầu và điểm danh");
        await site.Fill(session, session + "/open");
        var page = await site.Page(session);
        page.QuerySelectorAll("input[name=present]").Length.ShouldBe(3);
        await site.Fill(session, session + "/roll", ("present", "DV03"));

        (await site.Text(session)).ShouldContain("1 / 3 người đã có mặt");
        (await site.Text(session + "?part=missing")).ShouldNotContain("Trần Quốc Bảo");
        (await site.Text(session + "?q=hoa")).ShouldContain("Phạm Thị Hoa");
        (await site.Text(session + "/paper")).ShouldContain("DANH SÁCH CÓ MẶT");
        var unended = await site.Fill(session, session + "/close", ("minutes", ""));
        unended.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(unended)).ShouldContain("Hãy ghi biên bản");
        await site.Fill(session, session + "/close", ("minutes", "Đồng chí Vân chủ trì."));
        (await site.Text(session)).ShouldContain("Đồng chí Vân chủ trì.");
    }

    [Fact]
    public async Task A_secretary_gives_those_who_were_missing_self_study_and_they_read_and_confirm_it()
    {
        await using var site = await PartySite.Start();
        var office = site.Office;
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        site.Caller = office.Van;
        var page = $"/study-sessions/{session}";
        (await site.Text(page)).ShouldContain("1 người vắng chưa được giao học bù");

        var wrong = await site.Fill(page, page + "/make-ups", ("kind", "MakeUp"), ("day", "1/1"));
        (await Browser.Text(wrong)).ShouldContain("Ghi nơi học bù.");
        await site.Fill(page, page + "/make-ups", ("kind", "SelfStudy"), ("day", "30/11/2026"));

        (await site.Text(page)).ShouldContain("0 / 1 người được giao học bù đã học");
        (await site.Text(page + "?part=catching-up")).ShouldContain(
            "đang phải học bù, hạn 30/11/2026"
        );
        site.Caller = office.Bao;
        (await site.Text("/")).ShouldContain("Học bù: Quán triệt Chỉ thị 24-CT/TU");
        var read = $"/dissemination/{campaign}/read";
        (await site.Text(read)).ShouldContain("Bạn vắng buổi học. Hãy đọc tài liệu dưới đây");
        await site.Fill(read, read);
        site.Caller = office.Van;
        (await site.Text(page)).ShouldContain("1 / 1 người được giao học bù đã học");
    }

    [Fact]
    public async Task The_roll_of_a_closed_campaign_stands_and_offers_nothing_that_would_be_refused()
    {
        await using var site = await PartySite.Start();
        var office = site.Office;
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        site.Caller = office.Van;
        var page = $"/study-sessions/{session}";
        (await site.Page(page)).QuerySelectorAll("input[name=present]").ShouldNotBeEmpty();

        await office.Must<CloseCampaign, CloseCampaignRequest>(
            new(campaign, "Đã xong"),
            office.Linh
        );

        var after = await site.Page(page);
        after.Body!.TextContent.ShouldContain("danh sách này giữ nguyên");
        after.QuerySelectorAll("input[name=present]").ShouldBeEmpty();
        after.QuerySelectorAll("a[href$='/strike'], a[href$='/import']").ShouldBeEmpty();
        after.QuerySelectorAll("form[action$='/make-ups']").ShouldBeEmpty();
        var entry = await office.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<Attendance>().FirstAsync()
        );
        (
            await office.Run<StrikeAttendance, StrikeAttendanceRequest, Done>(
                new(session, entry.Id, "Nhầm người"),
                office.Van
            )
        ).Refusal!.Code.ShouldBe("dissemination-campaign-is-closed");
    }

    [Fact]
    public async Task The_three_questions_after_a_session_become_work_of_the_cell_and_all_of_them_stand_on_one_page()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        site.Caller = site.Office.Van;
        var page = $"/study-sessions/{session}";

        var wrong = await Browser.Text(
            await site.Fill(page, page + "/follow-ups", ("title", "Rà soát"))
        );
        wrong.ShouldContain("Hãy ghi ta thấy còn thiếu gì.");
        wrong.ShouldContain("Hãy ghi sản phẩm phải có.");
        await site.Fill(
            page,
            page + "/follow-ups",
            ("wanting", "Còn hai việc không rõ ai chủ trì."),
            ("title", "Rà soát việc chưa rõ chủ trì"),
            ("deliverable", "Danh mục việc có chủ trì"),
            ("dueOn", "15/12/2026")
        );

        (await site.Text(page)).ShouldContain("Đã giao việc NV-2026-000001");
        var all = await site.Text($"/dissemination/{campaign}/follow-ups");
        all.ShouldContain("Chi bộ Ban Tổ chức");
        all.ShouldContain("NV-2026-000001");
        var work = await site.Text("/assignments/NV-2026-000001");
        work.ShouldContain("Đỗ Thị Hồng Vân");
        work.ShouldContain("Còn hai việc không rõ ai chủ trì.");
    }

    [Fact]
    public async Task A_file_of_ten_thousand_rows_with_errors_is_refused_with_all_of_them_and_nobody_is_on_the_roll()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        site.Caller = site.Office.Van;
        var page = $"/study-sessions/{session}";
        var rows = Enumerable.Range(0, 10_000).Select(at => at == 0 ? "DV03" : $"X{at}");

        using var body = new MultipartFormDataContent();
        foreach (
            var hidden in (await site.Page(page + "/import")).QuerySelectorAll(
                "main form input[type=hidden]"
            )
        )
        {
            body.Add(
                new StringContent(hidden.GetAttribute("value") ?? ""),
                hidden.GetAttribute("name")!
            );
        }

        var list = Encoding.UTF8.GetBytes("Mã cán bộ\n" + string.Join('\n', rows));
        body.Add(new ByteArrayContent(list), "files", "diem-danh.csv");
        var answer = await site.Post(page + "/import", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await Browser.Text(answer);
        text.ShouldContain("Dòng 3: ");
        text.ShouldContain("Dòng 10001: ");
        text.ShouldContain("9.999");
        (await site.Text(page)).ShouldContain("0 / 3 người đã có mặt");
    }

    [Fact]
    public async Task The_screen_shows_the_code_and_loads_itself_again_before_it_is_over()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        var code = await site.Office.CodeOf(session);

        var answer = await site.Get($"/study-sessions/{session}/projector");

        answer.Headers.GetValues("Refresh").Single().ShouldBe("10");
        var page = await Browser.Html(answer);
        page.QuerySelector(".projector-figures")!.TextContent.ShouldBe($"{code[..3]} {code[3..]}");
        page.QuerySelector(".projector-qr svg")!
            .GetAttribute("aria-label")
            .ShouldBe("Mã điểm danh");
        var live = await site.Json($"/study-sessions/{session}/code");
        live.GetProperty("code").GetString().ShouldBe($"{code[..3]} {code[3..]}");
        site.Caller = site.Office.Lan;
        (await site.Get($"/study-sessions/{session}/projector")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await site.Text($"/study-sessions/{session}")).ShouldNotContain("Trần Quốc Bảo");
    }

    [Fact]
    public async Task Somebody_without_an_account_checks_in_on_a_telephone_and_hears_what_became_of_it()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        site.Caller = null;
        var address = $"/check-in/{session}";
        var code = await site.Office.CodeOf(session);

        var wrong = await site.Fill(
            address,
            null,
            ("code", "000000"),
            ("personCode", "DV03"),
            ("personName", "Trần Quốc Bảo")
        );
        (await Browser.Text(wrong)).ShouldContain("Mã không đúng với buổi học này.");
        var empty = await site.Fill(address, null, ("code", ""));
        (await Browser.Text(empty)).ShouldContain("Hãy gõ mã cán bộ và họ tên.");
        var done = await site.Fill(
            address,
            null,
            ("code", code),
            ("personCode", "dv03"),
            ("personName", "tran quoc bao")
        );

        (await Browser.Text(done)).ShouldContain(
            "Trần Quốc Bảo: đã nhận lúc 09:00:00, chờ bí thư xác nhận."
        );
        site.Caller = site.Office.Van;
        (await site.Text($"/study-sessions/{session}")).ShouldContain("1 người chờ xác nhận");
        var strike = (await site.Page($"/study-sessions/{session}"))
            .QuerySelectorAll(".roll a")
            .Select(link => link.GetAttribute("href")!)
            .Single(href => href.EndsWith("/strike", StringComparison.Ordinal));
        (await site.Text(strike)).ShouldContain("Trần Quốc Bảo");
        await site.Fill(strike, strike, ("reason", "Không có trong phòng"));
        (await site.Text($"/study-sessions/{session}")).ShouldNotContain("1 người chờ xác nhận");
        (
            await site.Get($"/study-sessions/{session}/entries/{Guid.Empty}/strike")
        ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_queue_of_a_telephone_sends_by_the_interface_with_the_ticket_of_its_page()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        site.Caller = site.Office.Bao;
        var page = await site.Page($"/check-in/{session}");
        var ticket = page.QuerySelector("[data-ticket]")!.GetAttribute("data-ticket");
        var code = await site.Office.CodeOf(session, scanned: true);
        site.Caller = null;

        var body = new
        {
            session,
            code,
            ticket,
            device = "may-1",
        };
        var done = await Browser.Json(await site.PostJson("/api/v1/check-ins", body));
        var again = await Browser.Json(await site.PostJson("/api/v1/check-ins", body));
        var forged = await site.PostJson(
            "/api/v1/check-ins",
            new
            {
                session,
                code,
                ticket = "abc",
            }
        );

        done.GetProperty("waits").GetBoolean().ShouldBeFalse();
        done.GetProperty("told").GetString().ShouldBe("Trần Quốc Bảo: đã điểm danh lúc 09:00:00.");
        again.GetProperty("already").GetBoolean().ShouldBeTrue();
        forged.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_conclusion_becomes_work_whose_page_cites_it()
    {
        await using var site = await PartySite.Start();
        var campaign = await site.Office.Frozen();
        var session = await site.Office.Opened(campaign, site.Office.Organising, site.Office.Van);
        site.Caller = site.Office.Van;
        var address = $"/study-sessions/{session}";

        await site.Fill(address, address + "/conclusions", ("text", "Hai việc chưa rõ chủ trì"));
        var give = address + "/conclusions/1/give";
        var done = await site.Fill(
            give,
            give,
            ("title", "Rà soát việc chưa rõ chủ trì"),
            ("deliverable", "Danh mục việc"),
            ("dueOn", "15/12/2026")
        );

        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await site.Page(address);
        var link = page.QuerySelectorAll("a")
            .Select(one => one.GetAttribute("href"))
            .First(href => href!.StartsWith("/assignments/NV-", StringComparison.Ordinal));
        (await site.Text(link!)).ShouldContain($"Kết luận 1, buổi học {session}");
    }
}
