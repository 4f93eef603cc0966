using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class RecurringTimeTests
{
    [Theory]
    [InlineData("hằng tuần vào chiều Chủ nhật", Period.Week, 7)]
    [InlineData("trước 16 giờ thứ Sáu hằng tuần", Period.Week, 5)]
    [InlineData("hằng tuần, trước 15 giờ thứ Năm", Period.Week, 4)]
    [InlineData("mỗi tuần một lần vào sáng thứ Hai", Period.Week, 1)]
    [InlineData("vào 10 giờ 00 các ngày thứ Tư hằng tuần", Period.Week, 3)]
    [InlineData("tuần vào thứ Sáu", Period.Week, 5)]
    [InlineData("vào sáng thứ Hai của tuần đầu tháng", Period.Month, null)]
    [InlineData("hằng tháng, vào ngày 25", Period.Month, 25)]
    [InlineData("hằng tháng vào ngày 05 của tháng kế tiếp", Period.Month, 5)]
    [InlineData("trước ngày 05 của tháng sau", Period.Month, 5)]
    [InlineData("quý vào ngày 25 tháng cuối quý", Period.Quarter, 25)]
    [InlineData("định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)", Period.HalfYear, 15)]
    public void The_day_of_a_recurring_report_may_stand_apart_from_its_period(
        string words,
        Period period,
        int? day
    ) =>
        DeadlineOf("1. Sở Y tế gửi báo cáo " + words + ".")
            .ShouldBe(new Deadline.Every(period, day));

    [Theory]
    [InlineData("1. Sở Y tế gửi báo cáo vào thứ Tư, ngày 12/3/2025.")]
    [InlineData("1. Sở Y tế gửi báo cáo tuần vào thứ Tư, ngày 12/3/2025.")]
    public void A_weekday_with_its_date_comes_once(string line) =>
        (DeadlineOf(line) is Deadline.Every { Day: not null }).ShouldBeFalse();

    [Theory]
    [InlineData(
        "1. Sở Y tế lập danh sách cây thuốc trước ngày 30/6/2025. Cũng trong thời hạn trên, Sở Tài chính bố trí tiền mua cây."
    )]
    [InlineData(
        "1. Sở Y tế lập danh sách cây thuốc trước ngày 30/6/2025; trong cùng thời hạn này, Sở Tài chính bố trí tiền mua cây."
    )]
    [InlineData(
        "1. Sở Y tế lập danh sách cây thuốc trước ngày 30/6/2025. Sở Tài chính bố trí tiền mua cây cùng thời điểm nêu trên."
    )]
    [InlineData(
        "1. Sở Y tế lập danh sách cây thuốc trước ngày 30/6/2025. Trong thời hạn nêu trên, Sở Tài chính bố trí tiền mua cây."
    )]
    public void The_same_time_is_that_of_the_work_before(string line)
    {
        var tasks = Plans.Saying(line).Tasks;

        tasks.Select(task => task.Lead).ShouldBe(["Sở Y tế", "Sở Tài chính"]);
        tasks[1].Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 6, 30)));
    }

    [Fact]
    public void The_same_time_reaches_over_to_the_next_provision() =>
        Plans
            .Saying(
                "1. Sở Y tế lập danh sách cây thuốc trong thời hạn 10 ngày kể từ ngày ký.",
                "2. Cùng thời hạn này, Sở Tài chính bố trí tiền mua cây."
            )
            .Tasks[1]
            .Deadline.ShouldBe(new Deadline.Within(10, false, CountedFrom.Signing));

    [Theory]
    [InlineData("Sở Tài chính bố trí tiền mua cây trong thời gian tới.")]
    [InlineData("Quá thời hạn trên, Sở Tài chính thu hồi tiền mua cây.")]
    public void What_comes_later_or_after_that_time_has_not_the_same(string sentence) =>
        Plans
            .Saying("1. Sở Y tế lập danh sách cây thuốc trước ngày 30/6/2025. " + sentence)
            .Tasks[1]
            .Deadline.ShouldBeNull();

    [Theory]
    [InlineData("1. Sở Y tế tưới cây thuốc trong tháng 9 và tháng 10 năm 2025.", "2025-10-31")]
    [InlineData("1. Sở Y tế tưới cây thuốc trong quý II và quý III/2025.", "2025-09-30")]
    [InlineData(
        "1. Sở Y tế rà soát cây thuốc. Báo cáo kết quả trước ngày 30/6/2025.",
        "2025-06-30"
    )]
    public void Of_several_months_the_last_counts_and_a_report_dates_the_work(
        string line,
        string date
    ) => DeadlineOf(line).ShouldBe(new Deadline.By(DateOnly.Parse(date)));

    [Theory]
    [InlineData(
        "1. Sở Y tế rà soát cây thuốc trước ngày 01/6/2025. Báo cáo kết quả trước ngày 30/6/2025."
    )]
    [InlineData("1. Sở Y tế rà soát cây thuốc. Sở Tài chính báo cáo kết quả trước ngày 30/6/2025.")]
    public void A_report_with_another_day_or_of_another_unit_is_a_task_of_its_own(string line) =>
        Plans.Saying(line).Tasks.Count.ShouldBe(2);

    private static Deadline? DeadlineOf(string line) =>
        Plans.Saying(line).Tasks.ShouldHaveSingleItem().Deadline;
}
