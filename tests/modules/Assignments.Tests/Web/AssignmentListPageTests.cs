using System.Globalization;
using System.Net;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using MiniExcelLibs;

namespace Chutri.Assignments.Tests.Web;

public sealed class AssignmentListPageTests
{
    [Fact]
    public async Task The_list_says_how_many_and_filters_by_address()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 3);
        var done = await site.Program.Delivered();
        await site.Program.Must<AcceptResult, AcceptRequest>(new(done, null), site.People.Mai);

        (await Heading(site, "/assignments?state=counted")).ShouldBe("4 nhiệm vụ");
        (await Heading(site, "/assignments?state=done-on-time")).ShouldBe("1 nhiệm vụ");
        (await Heading(site, "/assignments?unit=LDLD")).ShouldBe("4 nhiệm vụ");
        (await Heading(site, "/assignments?unit=BTG")).ShouldBe("0 nhiệm vụ");
        (await Heading(site, "/assignments?q=ra%20soat%20chuc%20nang")).ShouldBe("4 nhiệm vụ");
        (await Heading(site, "/assignments?q=rà%20soát")).ShouldBe("4 nhiệm vụ");
        (
            await Heading(site, $"/assignments?person={site.People.Van.Person!.Value.Value}")
        ).ShouldBe("3 nhiệm vụ");
        (await Heading(site, "/assignments?state=counted", "en")).ShouldBe("4 assignments");
    }

    [Fact]
    public async Task What_came_from_a_document_is_found_by_its_number_and_by_the_field_for_it()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 2);
        var document = await ReadDirective.Register(site.Program);
        await ReadDirective.IssueReview(site.Program, document);

        var filtered = await site.Page($"/assignments?document={document.Value}");

        filtered.QuerySelector("h1")!.Words().ShouldBe("1 nhiệm vụ");
        filtered
            .QuerySelector("select[name=document] option[selected]")!
            .Words()
            .ShouldContain("Chỉ thị 09/CT-LĐLĐ");
        (await Heading(site, "/assignments?q=09/ct-ldld")).ShouldBe("1 nhiệm vụ");
        (await Heading(site, "/assignments?q=bao%20cao%20ra%20soat")).ShouldBe("3 nhiệm vụ");
    }

    [Fact]
    public async Task The_list_opens_with_what_is_open_the_most_overdue_first_and_says_so()
    {
        await using var site = await AssignmentSite.Start();
        var done = await site.Program.Delivered();
        await site.Program.Must<AcceptResult, AcceptRequest>(new(done, null), site.People.Mai);
        await Some(site, 2);

        var page = await site.Page("/assignments");
        page.QuerySelector("h1")!.Words().ShouldBe("2 nhiệm vụ đang mở");
        page.QuerySelector("a.chip[aria-current=true]")!.Words().ShouldBe("Đang mở");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.QuerySelectorAll("a.chip")
            .Single(chip => chip.Words() == "Tất cả, trừ đã thu hồi")
            .GetAttribute("href")
            .ShouldBe("/assignments?state=counted");
        page.QuerySelectorAll("input[type=hidden][name=state]")
            .Single()
            .GetAttribute("value")
            .ShouldBe("open");
        (await Heading(site, "/assignments?sort=code", "en")).ShouldBe("2 open assignments");
        (await Heading(site, "/assignments?unit=LDLD")).ShouldBe("3 nhiệm vụ");
    }

    [Fact]
    public async Task The_filters_are_folded_under_a_word_that_says_what_is_seen()
    {
        await using var site = await AssignmentSite.Start();

        var page = await site.Page("/assignments?state=overdue&kind=all&age=1-30");

        var filters = page.QuerySelector("details.filters")!;
        filters.HasAttribute("open").ShouldBeFalse();
        filters
            .QuerySelector("summary")!
            .Words()
            .ShouldBe("Lọc và tìm đang xem: quá hạn, mọi loại");
        filters.QuerySelectorAll("nav.filter").Length.ShouldBe(2);
        page.QuerySelectorAll("nav.filter[aria-label='Lọc theo tình trạng'] a")
            .Select(chip => chip.Words())
            .ShouldBe(["Đang mở", "Quá hạn", "Sắp đến hạn", "Trong hạn", "Đã xong"]);
        filters.QuerySelector("form[role=search]").ShouldNotBeNull();
        page.QuerySelectorAll("a.chip")
            .Select(chip => chip.Words())
            .ShouldAllBe(label => char.IsUpper(label[0]));
    }

    [Theory]
    [InlineData("", true, "Lọc và tìm đang xem: đang mở, nhiệm vụ")]
    [InlineData("?state=done&sort=code", true, "Lọc và tìm đang xem: đã xong, nhiệm vụ")]
    [InlineData("?state=withdrawn", false, "Lọc và tìm đang xem: đã thu hồi, nhiệm vụ")]
    [InlineData(
        "?state=open&unit=BTC&holder=LDLD&q=rà soát",
        false,
        "Lọc và tìm đang xem: đang mở, nhiệm vụ, chủ trì Ban Tổ chức, đang ở Liên đoàn Lao động thành phố, có chữ “rà soát”"
    )]
    public async Task The_rare_filters_are_folded_until_one_of_them_is_set(
        string query,
        bool folded,
        string said
    )
    {
        await using var site = await AssignmentSite.Start();

        var filters = (await site.Page("/assignments" + query)).QuerySelector("details.filters")!;

        filters.ClassList.Contains("is-folded").ShouldBe(folded);
        filters.QuerySelector("summary")!.Words().ShouldBe(said);
    }

    [Fact]
    public async Task A_row_names_the_unit_that_has_it_only_where_it_is_not_the_lead()
    {
        await using var site = await AssignmentSite.Start();
        await site.Program.Underway();
        await site.Program.Delivered();

        var rows = (await site.Page("/assignments?sort=code")).QuerySelectorAll("tbody tr");

        rows.Select(row => row.QuerySelectorAll("td")[0].Words())
            .ShouldBe(["Ban Tổ chức", "Ban Tổ chức"]);
        rows[0].QuerySelectorAll("td")[1].Words().ShouldBe("Đỗ Thị Hồng Vân");
        rows[1].QuerySelectorAll("td")[1].Words().ShouldStartWith("Liên đoàn Lao động thành phố");
        rows[1]
            .QuerySelector("th .quiet")!
            .Words()
            .ShouldBe("NV-2026-000002 · đã trình, chờ công nhận");
    }

    [Fact]
    public async Task Whatever_the_list_is_filtered_by_is_seen_and_stays_when_one_searches_further()
    {
        await using var site = await AssignmentSite.Start();

        var page = await site.Page("/assignments?closed=2026-11&month=2026-12&state=done&own=1");

        page.QuerySelectorAll("form[role=search] input[type=hidden]")
            .Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}")
            .ShouldBe(["own=1", "state=done", "month=2026-12", "closed=2026-11"]);
        page.QuerySelectorAll("a.chip")
            .Single(chip => chip.Words() == "Xong trong tháng 11/2026")
            .GetAttribute("href")
            .ShouldBe("/assignments?own=1&state=done&month=2026-12");
    }

    [Fact]
    public async Task When_nothing_is_open_it_leads_to_what_is_finished()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Bao;

        var empty = (await site.Page("/assignments")).QuerySelector(".empty")!;

        empty.QuerySelector(".empty-title")!.Words().ShouldBe("Không có nhiệm vụ nào đang mở");
        empty.QuerySelector("a")!.GetAttribute("href").ShouldBe("/assignments?state=counted");
    }

    [Fact]
    public async Task An_empty_list_says_what_to_do_next()
    {
        await using var site = await AssignmentSite.Start();

        var page = await site.Page("/assignments?q=khongco");

        page.QuerySelector(".empty-title")!.Words().ShouldBe("Không có nhiệm vụ nào khớp bộ lọc");
        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("/assignments");
        (await site.Get("/assignments?unit=KHONG")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Fact]
    public async Task Pages_of_the_list_follow_each_other_by_key_without_loss()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 55);

        var first = await site.Page("/assignments?sort=code");
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await site.Page(next);

        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        first
            .QuerySelectorAll("tbody .code")
            .Concat(second.QuerySelectorAll("tbody .code"))
            .Select(code => code.Words())
            .ShouldBe(Enumerable.Range(1, 55).Select(n => AssignmentCode.Of(2026, n)));
    }

    [Fact]
    public async Task The_statements_for_the_list_do_not_grow_with_its_rows()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 2);
        await site.Page("/assignments");
        var few = await site.Cost("/assignments");
        await Some(site, 40);

        (await site.Cost("/assignments")).ShouldBe(few);
        few.ShouldBeLessThanOrEqualTo(11);
    }

    [Fact]
    public async Task The_csv_holds_every_row_in_utf8_with_its_mark()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 60);
        await site.Program.Issue(
            site.Program.Draft() with
            {
                Title = "=HYPERLINK(\"x\"), nguy hiểm",
            }
        );

        var answer = await site.Get("/assignments.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken
        );
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = System
            .Text.Encoding.UTF8.GetString(bytes[3..])
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(62);
        lines[0].ShouldStartWith("Mã,Nhiệm vụ,Sản phẩm,Chủ trì");
        lines[1].ShouldContain("2026-12-11");
        lines.ShouldContain(line =>
            line.Contains("\"'=HYPERLINK(\"\"x\"\"), nguy hiểm\"", StringComparison.Ordinal)
        );
        (await AssignmentSite.Text(await site.Get("/assignments.csv?q=khongco")))
            .Trim('\uFEFF')
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_workbook_holds_every_row_with_real_days()
    {
        await using var site = await AssignmentSite.Start();
        await Some(site, 59);
        var hours = new DraftDeadline.WithinHours(480, Start: null);
        await site.Program.Issue(site.Program.Draft(hours));
        var moment = WorkCalendar.Vietnam.Add(site.Program.Now.LocalMinute, TimeSpan.FromHours(8));

        var answer = await site.Get("/assignments.xlsx");
        using var sheet = new MemoryStream(
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        var rows = sheet.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        rows.Count.ShouldBe(60);
        rows[1]["Mã"].ShouldBe("NV-2026-000001");
        rows[1]["Chịu trách nhiệm"].ShouldBe("Đỗ Thị Hồng Vân");
        Convert
            .ToDateTime(rows[1]["Hạn"], CultureInfo.InvariantCulture)
            .ShouldBe(new DateTime(2026, 12, 11));
        rows[1]["Giờ hạn"].ShouldBeNull();
        rows[0]["Mã"].ShouldBe("NV-2026-000060");
        rows[0]["Giờ hạn"].ShouldBe(moment.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private static async Task<string> Heading(
        AssignmentSite site,
        string address,
        string language = "vi"
    ) => (await site.Page(address, language)).QuerySelector("h1")!.Words();

    private static async Task Some(AssignmentSite site, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await site.Program.Issue();
        }
    }
}
