using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Duties.Tests.Web;

/// <summary>A result that waits is due by the day to judge it, on the page and in the calendar.</summary>
public sealed class JudgingDayTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

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
            .ShouldStartWith("Ban Tổ chức trình ngày 25/11, quá hạn");
        row.QuerySelector("time")!.Words().ShouldBe("thứ Hai 30/11/2026");
        (await Heading(site, site.People.Mai)).ShouldBe("1 việc của tôi");
    }

    [Fact]
    public async Task A_self_review_that_waits_says_whose_it_is_because_its_title_names_nobody()
    {
        await using var site = await DutySite.Start();
        var bao = site.People.Bao;
        var review = site.Program.Assignment(
            new(2026, 11, 27),
            new(site.People.Organising.Id, bao.Person),
            title: "Bản tự soi của cá nhân: Tự soi quý IV"
        );
        await HandIn(site, await site.Program.Open(review with { Kind = DutyKind.SelfReview }));

        (await site.Page("/"))
            .QuerySelector(".work-row .work-meta")!
            .Words()
            .ShouldStartWith($"{bao.Name} (Ban Tổ chức) trình ngày 25/11, đúng hạn");
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
        var id = await site.Program.Open(
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
        whole.ShouldContain($"UID:{id.Value:n}@chutri");
        whole.ShouldContain("URL:http://localhost/assignments/NV-2026-000001");
    }

    /// <summary>Handed in on Wednesday 25/11 and waiting for the deputy chair, who is signed in.</summary>
    private static async Task<DutySite> HandedIn(int due)
    {
        var site = await DutySite.Start();
        await HandIn(site, await Open(site, due, "Báo cáo thi đua quý IV"));
        return site;
    }

    private static async Task HandIn(DutySite site, DutyId id)
    {
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
}
