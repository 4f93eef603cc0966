using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Duties.Tests.Web;

/// <summary>Which duties are whose work, by post and by person.</summary>
public sealed class WhoseWorkTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

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
    public async Task The_button_of_a_row_acts_for_the_post_that_the_row_belongs_to()
    {
        await using var site = await DutySite.Start();
        await Open(site, 27, "Báo cáo rà soát chức năng");
        await site.Program.Open(
            site.Program.Assignment(new(2026, 11, 26), new(site.People.Cell.Id, null))
        );

        var page = await site.Page("/");

        var (cell, own) = (
            page.QuerySelectorAll(".work-row")[0],
            page.QuerySelectorAll(".work-row")[1]
        );
        own.QuerySelector("form").ShouldBeNull("it belongs to the post acted for already");
        var form = cell.QuerySelector(".work-do form")!;
        form.GetAttribute("action").ShouldBe("/post");
        form.GetAttribute("method").ShouldBe("post");
        form.QuerySelector("[name=post]")!
            .GetAttribute("value")
            .ShouldBe(site.People.VanAsSecretary.Post!.Value.Value.ToString());
        form.QuerySelector("[name=back]")!
            .GetAttribute("value")
            .ShouldBe("/assignments/NV-2026-000002?do=acknowledge");
        form.QuerySelector("button")!
            .Words()
            .ShouldBe("Nhận việc: NV-2026-000002, với chức vụ Bí thư Chi bộ");
    }

    [Fact]
    public async Task Of_two_posts_in_one_unit_the_work_belongs_to_the_one_that_may_do_it()
    {
        await using var site = await DutySite.Start();
        var (unit, person) = (site.People.Propaganda.Id, site.People.Dang.Person!.Value);
        await site.Program.Open(site.Program.Assignment(new(2026, 11, 27), new(unit, person)));
        site.Caller = site.People.Dang;

        var page = await site.Page("/");
        site.Caller = site.People.DangAsOfficer;
        var asOfficer = await site.Page("/");

        page.QuerySelector(".badge")!.Words().ShouldBe("Chuyên viên");
        page.QuerySelector(".work-do [name=post]")!
            .GetAttribute("value")
            .ShouldBe(site.People.DangAsOfficer.Post!.Value.Value.ToString());
        asOfficer.QuerySelectorAll(".badge, .work-do form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_stands_over_a_unit_from_elsewhere_sees_what_it_holds_without_a_person()
    {
        await using var site = await DutySite.Start();
        await site.Program.Open(
            site.Program.Assignment(new(2026, 11, 27), new(site.People.Propaganda.Id, null))
        );

        (await Heading(site, site.People.Phuong)).ShouldBe("1 việc của tôi");
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

    private static async Task<string> Heading(DutySite site, Caller caller)
    {
        site.Caller = caller;
        return (await site.Page("/")).QuerySelector("h1")!.Words();
    }

    private static Task<DutyId> Open(DutySite site, int day, string title) =>
        site.Program.Open(site.Program.Assignment(new(2026, 11, day), title: title));
}
