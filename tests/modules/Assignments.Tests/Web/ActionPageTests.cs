using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

/// <summary>What is done on the pages of acts, as a browser without script does it.</summary>
public sealed class ActionPageTests
{
    [Fact]
    public async Task Everything_goes_through_pages_without_script()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        string At(string action) => $"/assignments/{code}/{action}";

        await Done(site, At("acknowledge"));
        await Done(site, At("hand-to-person"), ("person", "CB05"), ("note", "Bảo làm"));
        await Done(
            site,
            At("ask-cooperation"),
            ("unit", "BTAI"),
            ("question", "Cho biết quỹ lương"),
            ("by", "30/11")
        );
        site.Caller = site.People.Oanh;
        await Done(
            site,
            At("cooperation/1"),
            ("answer", "12 tỷ đồng"),
            ("files", "quỹ lương.xlsx")
        );
        site.Caller = site.People.Bao;
        await Done(site, At("report-progress"), ("percent", "60"), ("sentence", "Xong 9 ban"));
        await Done(
            site,
            At("request-extension"),
            ("newDue", "25/12/2026"),
            ("reason", "Ba đơn vị mới hợp nhất"),
            ("progress", "Xong 9 ban")
        );
        site.Caller = site.People.Mai;
        await Done(site, At("decide-extension"), ("decision", "grant"));
        await Done(site, At("pause"), ("reason", "Chờ hướng dẫn"));
        await Done(site, At("resume"));
        await Done(site, At("remind"), ("message", "Sắp đến hạn"));
        site.Caller = site.People.Bao;
        await Done(site, At("deliver"), ("summary", "Đã rà soát"), ("files", "Báo cáo.docx"));
        site.Caller = site.People.Mai;
        await Done(site, At("return"), ("reason", "Thiếu danh mục"));
        site.Caller = site.People.Bao;
        await Done(site, At("deliver"), ("summary", "Đã bổ sung"), ("files", "Danh mục.xlsx"));
        site.Caller = site.People.Mai;
        await Done(site, At("accept"), ("note", "Tốt"));

        var page = await site.Page($"/assignments/{code}");
        page.QuerySelector(".status-line")!.Words().ShouldContain("đã xong");
        page.QuerySelector("#files")!.Words().ShouldBe("3 tệp minh chứng");
        page.QuerySelector("#cooperation")!.Words().ShouldBe("1 lượt hỏi phối hợp, đã trả lời đủ");
        var link = page.QuerySelector("table a[href*='/files/']")!.GetAttribute("href")!;
        var file = await site.Get(link);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await AssignmentSite.Text(file)).ShouldBe("nội dung");
        await site.Program.LawsHold();
    }

    [Fact]
    public async Task An_extension_is_asked_for_until_a_time_of_day_and_whoever_decides_reads_it()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway(
            site.Program.Draft(new DraftDeadline.WithinHours(24 * 60, null, Working: false))
        );
        var address = $"/assignments/{code}/request-extension";
        site.Caller = site.People.Bao;

        var wrong = await site.Fill(
            address,
            ("newDue", "26/11/2026"),
            ("newDueAt", "nửa đêm"),
            ("reason", "Chờ số liệu (figures)"),
            ("progress", "Một nửa (half)")
        );
        var said = await AssignmentSite.Html(wrong);
        said.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#f-newDueAt");
        await Done(
            site,
            address,
            ("newDue", "26/11/2026"),
            ("newDueAt", "16h30"),
            ("reason", "Chờ số liệu (figures)"),
            ("progress", "Một nửa (half)")
        );

        site.Caller = site.People.Mai;
        (await site.Page($"/assignments/{code}/decide-extension"))
            .QuerySelector("main dl")!
            .Words()
            .ShouldContain("16:30 thứ Năm 26/11/2026");
        await Done(site, $"/assignments/{code}/decide-extension", ("decision", "grant"));
        (await site.Page($"/assignments/{code}"))
            .QuerySelector("main")!
            .Words()
            .ShouldContain("16:30");
        var json = JsonDocument
            .Parse(await AssignmentSite.Text(await site.Get($"/api/v1/assignments/{code}")))
            .RootElement.GetProperty("extensions")[0];
        json.GetProperty("newDueAt").GetString().ShouldBe("16:30:00");
        json.GetProperty("dueBeforeAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Fact]
    public async Task A_question_is_handed_to_a_person_and_its_answer_shows_the_files()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        await site.Program.Run<AskCooperation, AskCooperationRequest, int>(
            new(code, site.People.Propaganda.Id, "Cho biết số lớp học", null),
            site.People.Van
        );

        site.Caller = site.People.Trang;
        var address = $"/assignments/{code}/cooperation/1/hand-to-person";
        (await site.Page($"/assignments/{code}"))
            .QuerySelector($"a[href='{address}']")!
            .Words()
            .ShouldBe("Chuyển người trả lời");
        await Done(site, address, ("person", "CB08"), ("note", "Lan nắm số liệu"));
        site.Caller = site.People.Lan;
        (await site.Page("/")).QuerySelector("main")!.Words().ShouldContain("Cho biết số lớp học");
        await Done(
            site,
            $"/assignments/{code}/cooperation/1",
            ("answer", "12 lớp"),
            ("files", "lớp học.xlsx")
        );

        site.Caller = site.People.Van;
        var link = (await site.Page($"/assignments/{code}")).QuerySelector(
            "td a[href*='/files/']"
        )!;
        link.Words().ShouldBe("lớp học.xlsx");
        (await AssignmentSite.Text(await site.Get(link.GetAttribute("href")!))).ShouldBe(
            "nội dung"
        );
    }

    [Fact]
    public async Task An_action_page_says_its_consequences_and_keeps_what_was_typed_when_refused()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        var address = $"/assignments/{code}/send-back";

        (await site.Page(address)).QuerySelectorAll(".consequences li").Length.ShouldBe(3);
        var answer = await site.Fill(address, ("reason", "Không phải việc của Ban Tổ chức"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await AssignmentSite.Html(answer);
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#f-rightfulUnit");
        ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=reason]")!).Value.ShouldBe(
            "Không phải việc của Ban Tổ chức"
        );
    }

    [Fact]
    public async Task Giving_to_another_unit_offers_the_people_of_the_unit_that_stands_in_the_form()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        await site.Program.Must<SendBackAssignment, SendBackRequest>(
            new(code, site.People.Propaganda.Id, "Việc này thuộc Ban Tuyên giáo"),
            site.People.Van
        );
        site.Caller = site.People.Mai;

        var form = (await site.Page($"/assignments/{code}/redirect")).QuerySelector("main form")!;

        form.QuerySelector("label[for=f-accountable]")!.Words().ShouldContain("không bắt buộc");
        form.QuerySelector("#f-accountable-hint")!
            .Words()
            .ShouldContain("bỏ trống là người đứng đầu");
        form.QuerySelectorAll("#f-accountable option[value='CB08']").Length.ShouldBe(1);
        form.QuerySelectorAll("#f-accountable option[value='CB05']").ShouldBeEmpty();
        await Done(site, $"/assignments/{code}/redirect", ("leadUnit", "BTG"));
    }

    [Fact]
    public async Task Where_another_came_first_the_way_back_is_the_main_one_and_not_the_refused_button()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Delivered();
        site.Caller = site.People.Mai;
        var address = $"/assignments/{code}/accept";
        var form = (await site.Page(address)).QuerySelector("main form")!;
        form.QuerySelector(".btn-primary")!.Words().ShouldBe("Công nhận");
        var token = (IHtmlInputElement)form.QuerySelector("input[name^=__Request]")!;
        await site.Program.Must<AcceptResult, AcceptRequest>(new(code, null), site.People.Khue);

        using var typed = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Name! },
        };
        var answer = await site.Post(address, typed);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AssignmentSite.Html(answer))
            .QuerySelectorAll("main .btn-primary")
            .Select(button => button.Words())
            .ShouldBe(["Quay lại"]);
    }

    [Fact]
    public async Task A_link_that_names_a_step_leads_to_its_page_and_codes_are_read_forgivingly()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();

        (await site.Get($"/assignments/{code}?do=acknowledge"))
            .Headers.Location!.ToString()
            .ShouldBe($"/assignments/{code}/acknowledge");
        (await site.Get("/assignments/nv-2026-1"))
            .Headers.Location!.ToString()
            .ShouldBe($"/assignments/{code}");
        (await site.Get("/assignments/NV-2026-999999")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [InlineData("báo cáo.PDF", "text/html", "application/pdf")]
    [InlineData("trang.html", "application/pdf", "application/octet-stream")]
    [InlineData("không đuôi", "image/svg+xml", "application/octet-stream")]
    public async Task A_file_is_sent_on_as_what_its_ending_says_not_as_what_the_sender_said(
        string name,
        string said,
        string sent
    )
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        using var file = new ByteArrayContent("nội dung"u8.ToArray());
        file.Headers.ContentType = new(said);
        using var result = new MultipartFormDataContent
        {
            { new StringContent("Đã rà soát"), "summary" },
            { file, "files", name },
        };
        (
            await site.Post($"/api/v1/assignments/{code}/deliver", result)
        ).IsSuccessStatusCode.ShouldBeTrue();

        var link = (await site.Page($"/assignments/{code}")).QuerySelector("a[href*='/files/']")!;
        var answer = await site.Get(link.GetAttribute("href")!);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe(sent);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_and_with_the_words_beside_it_is_said_at_once()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        using var result = new MultipartFormDataContent
        {
            { new StringContent(" "), "summary" },
            { new ByteArrayContent([]), "files", "báo cáo.docx" },
        };

        var answer = await site.Post($"/api/v1/assignments/{code}/deliver", result);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Json(answer))
            .GetProperty("errors")
            .EnumerateObject()
            .Select(error => error.Name)
            .ShouldBe(["summary", "files"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_that_is_marked_secret_does_not_come_in_as_evidence_either()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        using var result = new MultipartFormDataContent
        {
            { new StringContent("Đã rà soát"), "summary" },
            { new ByteArrayContent("Danh mục"u8.ToArray()), "files", "danh mục.txt" },
            { new ByteArrayContent("TỐI MẬT\nBáo cáo"u8.ToArray()), "files", "báo cáo.txt" },
        };

        var answer = await site.Post($"/api/v1/assignments/{code}/deliver", result);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AssignmentSite.Text(answer)).ShouldContain(
            "Tệp báo cáo.txt: Văn bản đóng dấu TỐI MẬT"
        );
        (await site.Page($"/assignments/{code}"))
            .QuerySelector("a[href*='/files/']")
            .ShouldBeNull();
    }

    [Fact]
    public async Task An_empty_file_is_named_and_all_files_are_to_be_chosen_again()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        var address = $"/assignments/{code}/deliver";
        var empty = (await site.Page(address)).QuerySelector("main form")!;
        empty.Words().ShouldNotContain("chọn lại tất cả");
        var token = (IHtmlInputElement)empty.QuerySelector("input[name^=__Request]")!;
        using var typed = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Name! },
            { new StringContent("Đã rà soát"), "summary" },
            { new ByteArrayContent("nội dung"u8.ToArray()), "files", "Danh mục.xlsx" },
            { new ByteArrayContent([]), "files", "Báo cáo.docx" },
        };

        var answer = await site.Post(address, typed);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var form = (await AssignmentSite.Html(answer)).QuerySelector("main form")!.Words();
        form.ShouldContain("Tệp Báo cáo.docx rỗng.");
        form.ShouldContain("hãy chọn lại tất cả");
    }

    [Fact]
    public async Task A_code_is_read_forgivingly_by_every_act_of_the_pages_and_of_the_api()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();

        (await site.Get("/assignments/nv-2026-1/acknowledge?x=1"))
            .Headers.Location!.ToString()
            .ShouldBe($"/assignments/{code}/acknowledge?x=1");
        (
            await site.PostJson("/api/v1/assignments/nv-2026-1/acknowledge", new { })
        ).IsSuccessStatusCode.ShouldBeTrue();
        (await site.Program.Find(code)).State.ShouldBe(AssignmentState.Underway);
    }

    private static async Task Done(
        AssignmentSite site,
        string address,
        params (string Name, string Value)[] typed
    )
    {
        var answer = await site.Fill(address, typed);
        if (answer.StatusCode is not HttpStatusCode.Found)
        {
            var page = await AssignmentSite.Html(answer);
            Assert.Fail($"{address}: {answer.StatusCode} {page.QuerySelector("main")?.Words()}");
        }
    }
}
