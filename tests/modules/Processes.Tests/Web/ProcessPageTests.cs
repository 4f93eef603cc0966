using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.Processes.Tests.Web;

public sealed class ProcessPageTests
{
    [Fact]
    public async Task A_process_is_described_on_its_pages_published_and_a_case_runs_through_it()
    {
        await using var site = await ProcessSite.Start();
        (await site.Text("/processes")).ShouldContain("Chưa có quy trình nào");
        var made = await site.Fill(
            "/processes/new",
            "/processes/new",
            ("title", "Nghỉ phép năm"),
            ("owner", "VP"),
            ("promise", "5")
        );
        var process = made.Headers.Location!.ToString();

        await AddStep(site, process, "Viết đơn nghỉ", ("whoKind", "starter"));
        await AddStep(
            site,
            process,
            "Duyệt đơn nghỉ",
            ("whoKind", "lead-unit"),
            ("whoRole", "head"),
            ("sendBackTo", "step-1"),
            ("notSameAs", "step-1")
        );
        var page = await site.Text(process);
        page.ShouldContain("người đứng đầu, đơn vị của người bắt đầu");
        page.ShouldContain("trả về: Viết đơn nghỉ");
        page.ShouldContain("Không còn gì phải sửa");
        (await site.Fill(process, process + "/publish")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(process)).ShouldContain("phiên bản 1");
        (await site.Get(process + "/model.bpmn")).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Caller = site.Office.Bao;
        var begun = await site.Fill(
            process + "/start",
            process + "/start",
            ("title", "Nghỉ phép 2/12")
        );
        var one = begun.Headers.Location!.ToString();
        var first = (await site.Page(one)).QuerySelector("dl.facts a")!.GetAttribute("href")!;
        var refused = await site.Fill(first, first + "/complete");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(refused)).ShouldContain("Hãy điền ô này.");
        (
            await site.Fill(first, first + "/complete", ("ly_do", "Việc gia đình"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);

        site.Caller = site.Office.Van;
        (await site.Text("/cases?state=open")).ShouldContain("Đỗ Thị Hồng Vân, Ban Tổ chức");
        var second = (await site.Page(one)).QuerySelector("dl.facts a")!.GetAttribute("href")!;
        (await site.Text(second)).ShouldContain("Việc gia đình");
        await site.Fill(second, second + "/complete", ("ly_do", "Đồng ý"));
        (await site.Text(one)).ShouldContain("đã xong");
        (await site.Text("/cases?state=ended")).ShouldContain("Nghỉ phép 2/12");
    }

    [Fact]
    public async Task A_row_that_lacks_something_is_said_at_its_fields_and_keeps_what_was_typed()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Described([]);

        var refused = await site.Fill(
            $"/processes/{process}/steps/new",
            $"/processes/{process}/steps/new",
            ("name", "Duyệt"),
            ("whoKind", "unit"),
            ("within", "hai"),
            ("field1-label", "Ý kiến"),
            ("field1-kind", "choice")
        );

        var text = await Browser.Text(refused);
        text.ShouldContain("Hãy chọn vai trò.");
        text.ShouldContain("Hãy chọn đơn vị.");
        text.ShouldContain("Hãy ghi số nguyên từ 1 đến 10.000.");
        text.ShouldContain("cần ít nhất hai ý");
    }

    [Fact]
    public async Task Each_form_of_a_step_is_shown_again_with_what_is_wrong_and_does_its_act()
    {
        await using var site = await ProcessSite.Start();
        var code = await site.Office.Begun(
            await site.Office.Published(ProcessOffice.Leave),
            site.Office.Bao
        );
        await site.Office.Write(code, site.Office.Bao);
        site.Caller = site.Office.Van;
        var step = $"/cases/{code}/steps/{(await site.Office.At(code)).Step.Number}";

        foreach (var form in new[] { "/send-back", "/hand", "/end" })
        {
            var refused = await site.Fill(step, step + form, ("reason", ""));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, form);
            (await Browser.Text(refused)).ShouldContain("Hãy ghi lý do.");
        }

        (
            await site.Fill(step, step + "/hand", ("person", "CB03"), ("reason", "Đi công tác"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Office.At(code)).Duty.Holder!.Person.ShouldBe(site.Office.Bao.Person);
        site.Caller = site.Office.Bao;
        (
            await site.Fill(step, step + "/send-back", ("to", "step-1"), ("reason", "Ghi rõ"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Office.At(code)).Step.Node.ShouldBe("step-1");
    }

    [Fact]
    public async Task A_unit_is_asked_answers_on_its_page_and_what_is_missing_lets_the_time_stand()
    {
        await using var site = await ProcessSite.Start();
        var steps = ProcessOffice.Leave.ToList();
        steps[1] = steps[1] with { MayConsult = true, MayAsk = true, MayPause = true };
        var process = await site.Office.Published(steps);
        var code = await site.Office.Begun(process, site.Office.Bao);
        await site.Office.Write(code, site.Office.Bao);
        site.Caller = site.Office.Van;
        var step = $"/cases/{code}/steps/{(await site.Office.At(code)).Step.Number}";

        var refused = await site.Fill(step, step + "/consult", ("question", ""));
        (await Browser.Text(refused)).ShouldContain("Hãy chọn ít nhất một đơn vị để hỏi.");
        (
            await site.Fill(
                step,
                step + "/consult",
                ("units", "VP"),
                ("question", "Có vướng lịch trực không?"),
                ("days", "2"),
                ("waits", "true")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(step)).ShouldContain("đang chờ trả lời");
        site.Caller = site.Office.Thanh;
        var question = $"/cases/{code}/questions/1";
        (await site.Text(question)).ShouldContain("Có vướng lịch trực không?");
        (
            await site.Fill(question, question + "/answer", ("answer", "Không vướng"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);

        site.Caller = site.Office.Van;
        (
            await site.Fill(step, step + "/ask", ("what", "Giấy mời họp"), ("days", "3"))
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(step)).ShouldContain("Đang chờ bổ sung hồ sơ");
        var told = await site.Json($"/api/v1/cases/{code}");
        told.GetProperty("questions")
            .EnumerateArray()
            .Select(one => one.GetProperty("state").GetString())
            .ShouldBe(["answered", "open"]);
    }

    [Fact]
    public async Task A_process_is_tried_replayed_moved_learnt_from_and_begins_by_itself_on_its_pages()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Published(ProcessOffice.Leave);
        var page = $"/processes/{process}";
        await site.Office.Begun(process, site.Office.Bao);

        var tried = await site.Fill(
            page + "/try",
            page + "/try",
            ("-what", "done"),
            ("-step", "step-1"),
            ("ly_do", "Việc nhà"),
            ("tu_ngay", "02/12/2026")
        );
        tried.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Browser.Text(tried)).ShouldContain("Duyệt đơn nghỉ");
        (await site.Text(page + "/what-if")).ShouldContain("Đã xem 1 hồ sơ.");
        (await site.Text(page + "/learning")).ShouldContain("Chưa có bước nào làm xong");
        (await site.Get(page + "/learning.xes")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Text(page + "/move")).ShouldContain("đã theo phiên bản mới nhất");
        var wrong = await site.Fill(page + "/timetables/new", page + "/timetables/new");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (
            await site.Fill(
                page + "/timetables/new",
                page + "/timetables/new",
                ("title", "Kiểm kê"),
                ("period", "month"),
                ("day", "1")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(page)).ShouldContain("hằng tháng vào ngày 1");
        (await site.Text("/cases/start")).ShouldContain("Nghỉ phép năm");
    }

    [Fact]
    public async Task A_broken_file_brought_in_on_the_page_is_refused_there_and_changes_nothing()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Described(ProcessOffice.Leave);
        var before = (await site.Office.Model(process)).Write();
        site.Caller = site.Office.Thanh;
        const string entity = """
            <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions id="&x;" />
            """;

        foreach (var text in new[] { "", "không phải BPMN", entity, "<a><b></a>" })
        {
            using var refused = await Import(site, process, text);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, text);
        }

        (await site.Office.Model(process)).Write().ShouldBe(before);
    }

    [Fact]
    public async Task The_API_tells_and_does_the_same()
    {
        await using var site = await ProcessSite.Start();
        var process = await site.Office.Published(ProcessOffice.Leave);
        site.Caller = site.Office.Bao;
        var code = await site.Office.Begun(process, site.Office.Bao);

        var seen = await site.Json($"/api/v1/processes/{process}");
        seen.GetProperty("steps").GetArrayLength().ShouldBe(3);
        var one = await site.Json($"/api/v1/cases/{code}");
        one.GetProperty("steps")[0]
            .GetProperty("holder")
            .GetString()
            .ShouldBe("Trần Quốc Bảo, Ban Tổ chức");
        (await site.Json($"/api/v1/cases?process={process}&state=mine"))
            .GetProperty("total")
            .GetInt64()
            .ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> Import(
        ProcessSite site,
        string process,
        string text
    )
    {
        var form = new MultipartFormDataContent();
        var page = await site.Page($"/processes/{process}");
        foreach (var hidden in page.QuerySelectorAll("form[enctype] input[type=hidden]"))
        {
            form.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        }

        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", "a.bpmn");
        return await site.Post($"/processes/{process}/import", form);
    }

    private static async Task AddStep(
        ProcessSite site,
        string process,
        string name,
        params (string, string)[] who
    )
    {
        var answer = await site.Fill(
            process + "/steps/new",
            process + "/steps/new",
            [
                ("name", name),
                ("document", "12/QĐ-LĐLĐ"),
                ("provision", "Điều 5"),
                ("authority", "Own"),
                ("answersFor", "Đúng quy định"),
                ("within", "1"),
                ("field1-label", "Lý do"),
                ("field1-kind", "long-text"),
                ("field1-required", "true"),
                .. who,
            ]
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await Browser.Text(answer));
    }
}
