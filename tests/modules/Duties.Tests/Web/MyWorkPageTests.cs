using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Duties.Tests.Web;

public sealed class MyWorkPageTests
{
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
        page.QuerySelector(".work-group-title")!.Words().ShouldBe("Overdue 1 piece of work");
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
    public async Task Beyond_forty_it_says_how_many_there_are_and_where()
    {
        await using var site = await DutySite.Start();
        for (var i = 0; i < 43; i++)
        {
            await Open(site, 27, "Báo cáo rà soát chức năng");
        }

        var page = await site.Page("/");

        page.QuerySelector("h1")!.Words().ShouldBe("43 việc của tôi");
        page.QuerySelectorAll(".work-row").Length.ShouldBe(40);
        page.Body!.TextContent.ShouldContain("Đang hiện 40 việc gấp nhất trong 43 việc.");
        page.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("/assignments?state=open&kind=all&holder=BTC");
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
