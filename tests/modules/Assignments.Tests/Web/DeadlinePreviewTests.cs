using System.Text.Json;

namespace Chutri.Assignments.Tests.Web;

/// <summary>It is Wednesday 25 November 2026.</summary>
public sealed class DeadlinePreviewTests
{
    [Theory]
    [InlineData("deadline=within&days=5&working=true", "2026-12-02")]
    [InlineData("deadline=within&days=5&working=false", "2026-11-30")]
    [InlineData("deadline=within&days=5&working=true&countedFrom=27/11/2026", "2026-12-04")]
    [InlineData("deadline=by&dueOn=15/12/2026", "2026-12-15")]
    [InlineData("deadline=before&before=15/12/2026", "2026-12-15")]
    [InlineData("deadline=end-of&endOf=quarter&endIn=2026-11-25", "2026-12-31")]
    [InlineData("deadline=end-of&endOf=month&endIn=2027-02-01", "2027-02-28")]
    [InlineData("deadline=recurring&period=month&day=5", "2026-12-05")]
    public async Task Each_kind_of_deadline_says_its_day_and_every_step(string typed, string due)
    {
        await using var site = await AssignmentSite.Start();

        var seen = await Json(site, "/api/v1/deadline?" + typed);

        seen.GetProperty("due").GetString().ShouldBe(due);
        seen.GetProperty("steps").GetArrayLength().ShouldBeGreaterThanOrEqualTo(2);
        seen.GetProperty("passed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Work_without_an_end_is_never_due_and_a_day_that_is_past_says_so()
    {
        await using var site = await AssignmentSite.Start();

        var continuing = await Json(site, "/api/v1/deadline?deadline=continuing");
        var past = await Json(site, "/api/v1/deadline?deadline=by&dueOn=2026-11-20");

        continuing.GetProperty("due").ValueKind.ShouldBe(JsonValueKind.Null);
        past.GetProperty("passed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task On_the_page_what_is_not_typed_yet_is_named_and_is_no_failure()
    {
        await using var site = await AssignmentSite.Start();

        var none = await Json(site, "/assignments/new/deadline?deadline=within");
        var some = await Json(
            site,
            "/assignments/new/deadline?deadline=within&days=5&working=true"
        );

        none.GetProperty("problem").GetString()!.ShouldNotBeEmpty();
        none.GetProperty("due").GetString().ShouldBe("");
        some.GetProperty("due")
            .GetString()
            .ShouldBe("Nếu giao hôm nay, hạn là hết thứ Tư 02/12/2026.");
    }

    [Fact]
    public async Task Working_hours_are_due_at_a_time_of_day_with_every_step()
    {
        await using var site = await AssignmentSite.Start();

        var seen = await Json(
            site,
            "/api/v1/deadline?deadline=within-hours&hours=4:30&fromDay=25/11/2026&fromTime=15:00"
        );
        var page = await Json(
            site,
            "/assignments/new/deadline?deadline=within-hours&hours=4:30&fromDay=25/11/2026&fromTime=15:00"
        );

        seen.GetProperty("due").GetString().ShouldBe("2026-11-26");
        seen.GetProperty("at").GetString().ShouldBe("10:30:00");
        page.GetProperty("due")
            .GetString()
            .ShouldBe("Nếu giao ngay bây giờ, hạn là 10:30 thứ Năm 26/11/2026.");
        page.GetProperty("steps")[2]
            .GetString()!
            .ShouldStartWith("Chỉ tính giờ làm việc: 08:00–12:00");
    }

    [Fact]
    public async Task Hours_by_the_clock_end_on_a_Saturday_and_say_so()
    {
        await using var site = await AssignmentSite.Start();
        const string typed =
            "deadline=within-clock-hours&hours=24&fromDay=27/11/2026&fromTime=15:00";

        var seen = await Json(site, "/api/v1/deadline?" + typed);
        var page = await Json(site, "/assignments/new/deadline?" + typed);

        seen.GetProperty("due").GetString().ShouldBe("2026-11-28");
        seen.GetProperty("at").GetString().ShouldBe("15:00:00");
        page.GetProperty("due")
            .GetString()
            .ShouldBe("Nếu giao ngay bây giờ, hạn là 15:00 thứ Bảy 28/11/2026.");
        page.GetProperty("steps")[0]
            .GetString()!
            .ShouldBe("Trong thời hạn 24 giờ kể từ 15:00 thứ Sáu 27/11/2026.");
        page.GetProperty("steps")[3]
            .GetString()!
            .ShouldContain("thứ Bảy 28/11/2026 không phải ngày làm việc");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-24")]
    [InlineData("2.001")]
    [InlineData("2001")]
    [InlineData("24:60")]
    [InlineData("một ngày")]
    public async Task Hours_by_the_clock_that_cannot_be_meant_are_refused_in_plain_words(
        string hours
    )
    {
        await using var site = await AssignmentSite.Start();

        using var answer = await site.Get(
            $"/api/v1/deadline?deadline=within-clock-hours&hours={Uri.EscapeDataString(hours)}"
        );

        ((int)answer.StatusCode).ShouldBe(422);
        (await AssignmentSite.Text(answer)).ShouldContain("Nhập số giờ như");
    }

    [Fact]
    public async Task All_that_is_wrong_with_hours_is_said_at_once()
    {
        await using var site = await AssignmentSite.Start();

        using var answer = await site.Get(
            "/api/v1/deadline?deadline=within-hours&hours=1,5&fromDay=31/02/2026&fromTime=25h"
        );

        ((int)answer.StatusCode).ShouldBe(422);
        var said = await AssignmentSite.Text(answer);
        said.ShouldContain("\"hours\"");
        said.ShouldContain("\"fromDay\"");
        said.ShouldContain("\"fromTime\"");
    }

    private static async Task<JsonElement> Json(AssignmentSite site, string address)
    {
        using var answer = await site.Get(address);
        answer.IsSuccessStatusCode.ShouldBeTrue(address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
