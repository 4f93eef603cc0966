using Chutri.Platform;

namespace Chutri.Duties.Tests.Web;

public sealed class MyWorkPageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task The_heading_says_how_much_there_is_and_how_much_is_overdue()
    {
        await using var site = await DutySite.Start();
        await Open(site, 20, "Báo cáo rà soát chức năng");
        await Open(site, 25, "Lập danh sách cán bộ phụ trách");
        await Open(site, 27, "Cử 2 cán bộ tham gia đoàn kiểm tra");
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 31)));

        var page = await site.Page("/");

        page.QuerySelector("h1")!.Words().ShouldBe("4 việc của tôi1 quá hạn");
        page.Title.ShouldNotBeNull().ShouldStartWith("4 việc của tôi · 1 quá hạn");
        page.QuerySelectorAll(".work-group-title")
            .Select(title => title.Words())
            .ShouldBe([
                "Quá hạn 1 việc",
                "Hôm nay 1 việc",
                "Tuần này 1 việc",
                "Sau tuần này 1 việc",
            ]);
    }

    [Fact]
    public async Task A_row_says_what_from_whom_until_when_and_does_the_next_thing()
    {
        await using var site = await DutySite.Start();
        await Open(site, 20, "Báo cáo rà soát chức năng");

        var row = (await site.Page("/")).QuerySelector(".work-row")!;

        row.QuerySelector("h3")!.Words().ShouldBe("Nhận việc: Báo cáo rà soát chức năng");
        row.QuerySelectorAll(".work-meta .dots > span")
            .Select(part => part.Words())
            .ShouldBe([
                "Phó Chủ tịch Lê Thị Thanh Mai giao",
                "NV-2026-000001",
                "đơn vị đang giữ, chưa giao người làm",
            ]);
        row.QuerySelector(".timeliness")!.Words().ShouldBe("quá hạn 3 ngày làm việc");
        row.QuerySelector("time")!.Words().ShouldBe("thứ Sáu 20/11/2026");
        row.QuerySelector(".why summary")!.TextContent.ShouldStartWith("vì sao?");
        row.QuerySelector(".explanation")!.Words().ShouldContain("Thời hạn ấn định");
        var button = row.QuerySelector(".work-do a")!;
        button.Words().ShouldBe("Nhận việc: NV-2026-000001");
        button.GetAttribute("href").ShouldBe("/assignments/NV-2026-000001?do=acknowledge");
        button.ClassName.ShouldBe("btn btn-primary");
    }

    [Fact]
    public async Task What_a_unit_holds_without_a_person_is_seen_by_head_and_clerk_not_by_officers()
    {
        await using var site = await DutySite.Start();
        await Open(site, 27, "Báo cáo rà soát chức năng");
        await site.Program.Open(
            site.Program.Assignment(new(2026, 11, 27), new(site.People.Propaganda.Id, null))
        );

        (await Heading(site, site.People.Van)).ShouldBe("1 việc của tôi");
        (await Heading(site, site.People.Trang)).ShouldBe("1 việc của tôi");
        (await Heading(site, site.People.Lan)).ShouldBe("1 việc của tôi");
        (await Heading(site, site.People.Bao)).ShouldBe("0 việc của tôi");
    }

    [Fact]
    public async Task Somebody_with_two_posts_sees_both_and_can_choose_one()
    {
        await using var site = await DutySite.Start();
        await Open(site, 27, "Báo cáo rà soát chức năng");
        await site.Program.Open(
            site.Program.Assignment(new(2026, 11, 26), new(site.People.Cell.Id, null))
        );

        var page = await site.Page("/");
        var chips = page.QuerySelectorAll("a.chip").ToList();
        var chosen = await site.Page(chips[2].GetAttribute("href")!);

        chips
            .Select(chip => chip.Words())
            .ShouldBe(["Mọi chức vụ 2", "Trưởng Ban Tổ chức 1", "Bí thư Chi bộ 1"]);
        page.QuerySelectorAll(".badge").Select(badge => badge.Words()).ShouldBe(["Bí thư Chi bộ"]);
        chosen.QuerySelector("h1")!.Words().ShouldBe("1 việc của tôi");
        chosen.QuerySelector("a.chip[aria-current]")!.Words().ShouldBe("Bí thư Chi bộ 1");
    }

    [Fact]
    public async Task What_others_hold_stands_apart_and_is_not_counted()
    {
        await using var site = await DutySite.Start();
        var id = await Open(site, 27, "Thẩm định phụ cấp trách nhiệm");
        site.Program.NextDay();
        await site.Program.Do(book =>
            book.HandIn(
                id,
                new(site.People.Root.Id, site.People.Mai.Person),
                null,
                site.Program.Now,
                Stop
            )
        );
        site.Program.NextDay();

        var page = await site.Page("/");

        page.QuerySelector("h1")!.Words().ShouldBe("0 việc của tôi");
        var group = page.QuerySelector(".work-group")!;
        group
            .QuerySelector("h2")!
            .Words()
            .ShouldBe("Chờ người khác 1 việc tôi chịu trách nhiệm, người khác đang giữ");
        group
            .QuerySelectorAll(".work-meta .dots > span")
            .Select(part => part.Words())
            .ShouldBe([
                "Đang ở Liên đoàn Lao động thành phố",
                "Phó Chủ tịch Lê Thị Thanh Mai",
                "giữ 1 ngày làm việc",
            ]);
        group.QuerySelector(".work-do a")!.Words().ShouldBe("Đôn đốc: NV-2026-000001");
    }

    [Fact]
    public async Task A_result_that_waits_is_grouped_and_dated_by_the_day_to_judge_it()
    {
        await using var site = await HandedIn(due: 27);

        var row = (await site.Page("/")).QuerySelector(".work-row")!;
        var english = (await site.Page("/", "en")).QuerySelector(".work-row")!;
        (await Groups(site)).ShouldBe(["Sau tuần này 1 việc"]);
        row.QuerySelector(".work-meta")!
            .Words()
            .ShouldStartWith("Ban Tổ chức trình ngày 25/11, đúng hạn");
        row.QuerySelector(".timeliness")!.Words().ShouldBe("còn 3 ngày làm việc");
        row.QuerySelector(".deadline-date")!.Words().ShouldBe("hạn xét thứ Hai 30/11/2026");
        row.QuerySelector(".explanation")!
            .Words()
            .ShouldContain("đúng hạn; hạn của việc là thứ Sáu 27/11/2026");
        english
            .QuerySelector(".deadline-date")!
            .Words()
            .ShouldBe("to judge by Monday 30 November 2026");

        site.Program.NextDay(5);
        (await Groups(site)).ShouldBe(["Hôm nay 1 việc"]);
        site.Program.NextDay();
        (await Groups(site)).ShouldBe(["Quá hạn 1 việc"]);
        (await Heading(site, site.People.Mai)).ShouldBe("1 việc của tôi1 quá hạn");
    }

    [Fact]
    public async Task A_late_result_is_due_to_whoever_judges_by_the_day_to_judge_it_too()
    {
        await using var site = await HandedIn(due: 20);

        var row = (await site.Page("/")).QuerySelector(".work-row")!;
        row.QuerySelector(".work-meta")!
            .Words()
            .ShouldStartWith("Ban Tổ chức trình ngày 25/11, trễ hạn");
        row.QuerySelector("time")!.Words().ShouldBe("thứ Hai 30/11/2026");
        (await Heading(site, site.People.Mai)).ShouldBe("1 việc của tôi");
    }

    [Fact]
    public async Task The_most_urgent_comes_first_whether_it_is_carried_out_or_judged()
    {
        await using var site = await HandedIn(due: 27);
        await site.Program.Open(
            site.Program.Assignment(
                new(2026, 12, 1),
                new(site.People.Root.Id, site.People.Mai.Person),
                title: "Duyệt kế hoạch"
            )
        );
        await site.Program.Open(
            site.Program.Assignment(
                new(2026, 11, 26),
                new(site.People.Root.Id, site.People.Mai.Person),
                title: "Duyệt dự toán"
            )
        );

        (await site.Page("/"))
            .QuerySelectorAll(".work-row time")
            .Select(day => day.Words())
            .ShouldBe(["thứ Năm 26/11/2026", "thứ Hai 30/11/2026", "thứ Ba 01/12/2026"]);
    }

    [Fact]
    public async Task My_deadlines_go_into_a_calendar_on_the_day_they_are_shown_under()
    {
        await using var site = await HandedIn(due: 27);
        await site.Program.Open(
            site.Program.Assignment(
                new(2026, 12, 1),
                new(site.People.Root.Id, site.People.Mai.Person),
                title: "Duyệt kế hoạch; gửi Ban Tổ chức, Ban Tuyên giáo và các công đoàn cơ sở trước khi ký"
            )
        );
        await site.Program.Open(
            site.Program.Assignment(null, new(site.People.Root.Id, site.People.Mai.Person))
        );

        var page = await site.Page("/");
        var file = await site.File("/my-work.ics");

        page.QuerySelectorAll("a[href='/my-work.ics']").Length.ShouldBe(2);
        page.QuerySelector("button[data-print]")!.HasAttribute("hidden").ShouldBeTrue();
        file.MediaType.ShouldBe("text/calendar");
        file.Text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        file.Text.ShouldEndWith("END:VCALENDAR\r\n");
        file.Text.Split("\r\n")
            .ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        var whole = file.Text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        whole
            .Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal))
            .ShouldBe(["DTSTART;VALUE=DATE:20261130", "DTSTART;VALUE=DATE:20261201"]);
        whole.ShouldContain(
            "SUMMARY:Nhận việc: Duyệt kế hoạch\\; gửi Ban Tổ chức\\, Ban Tuyên giáo và các công đoàn cơ sở trước khi ký"
        );
        whole.ShouldContain("UID:NV-2026-000001@chutri");
        whole.ShouldContain("URL:http://localhost/assignments/NV-2026-000001");
    }

    [Fact]
    public async Task An_empty_page_says_what_will_appear_here()
    {
        await using var site = await DutySite.Start();

        var empty = (await site.Page("/")).QuerySelector(".empty")!;

        empty.QuerySelector(".empty-title")!.Words().ShouldBe("Không có việc nào chờ xử lý");
    }

    [Fact]
    public async Task It_reads_in_English_too()
    {
        await using var site = await DutySite.Start();
        await Open(site, 20, "Báo cáo rà soát chức năng");

        var page = await site.Page("/", "en");

        page.QuerySelector("h1")!.Words().ShouldBe("1 piece of work for me1 overdue");
        page.QuerySelector(".work-group-title")!.Words().ShouldBe("Overdue 1 pieces of work");
        page.QuerySelector(".timeliness")!.Words().ShouldBe("3 working days overdue");
    }

    [Fact]
    public async Task It_costs_the_same_statements_for_one_duty_and_for_many()
    {
        await using var site = await DutySite.Start();
        await Open(site, 20, "Báo cáo rà soát chức năng");
        await Waiting(site);
        await site.Page("/");
        var few = await site.Cost("/");

        for (var i = 0; i < 60; i++)
        {
            await Open(site, 20 + (i % 10), "Báo cáo rà soát chức năng");
            await Waiting(site);
        }

        few.ShouldBeLessThanOrEqualTo(14);
        (await site.Cost("/")).ShouldBe(few);
    }

    [Fact]
    public async Task Beyond_a_hundred_it_says_how_many_there_are_and_where()
    {
        await using var site = await DutySite.Start();
        for (var i = 0; i < 103; i++)
        {
            await Open(site, 27, "Báo cáo rà soát chức năng");
        }

        var page = await site.Page("/");

        page.QuerySelector("h1")!.Words().ShouldBe("103 việc của tôi");
        page.QuerySelectorAll(".work-row").Length.ShouldBe(100);
        page.Body!.TextContent.ShouldContain("Đang hiện 100 việc gấp nhất trong 103 việc.");
        page.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("/assignments?state=open&kind=all&holder=BTC");
    }

    /// <summary>Handed in on Wednesday 25/11 and waiting for the deputy chair, who is signed in.</summary>
    private static async Task<DutySite> HandedIn(int due)
    {
        var site = await DutySite.Start();
        var id = await Open(site, due, "Báo cáo thi đua quý IV");
        await site.Program.Do(book =>
            book.HandIn(
                id,
                new(site.People.Root.Id, site.People.Mai.Person),
                null,
                site.Program.Now,
                Stop
            )
        );
        site.Caller = site.People.Mai;
        return site;
    }

    private static async Task<IEnumerable<string>> Groups(DutySite site) =>
        (await site.Page("/")).QuerySelectorAll(".work-group-title").Select(title => title.Words());

    private static async Task<string> Heading(DutySite site, Caller caller)
    {
        site.Caller = caller;
        return (await site.Page("/")).QuerySelector("h1")!.Words();
    }

    private static Task<DutyId> Open(DutySite site, int day, string title) =>
        site.Program.Open(site.Program.Assignment(new(2026, 11, day), title: title));

    private static Task<DutyId> Waiting(DutySite site) =>
        site.Program.Open(
            site.Program.Assignment(
                new(2026, 11, 27),
                new(site.People.Propaganda.Id, site.People.Lan.Person)
            )
        );
}
