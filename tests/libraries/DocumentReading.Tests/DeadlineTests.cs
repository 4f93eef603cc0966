using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("xong trước ngày 20/3/2025", "2025-03-20")]
    [InlineData("chậm nhất là ngày 05 tháng 4 năm 2025", "2025-04-05")]
    [InlineData("hoàn thành trong tháng 9/2025", "2025-09-30")]
    [InlineData("xong trong quý III/2025", "2025-09-30")]
    [InlineData("từ ngày 10/3/2025 đến hết ngày 15/4/2025", "2025-04-15")]
    [InlineData("xong trong năm 2026", "2026-12-31")]
    [InlineData("kết thúc vào cuối năm 2025", "2025-12-31")]
    [InlineData("trước 16 giờ ngày 21/5/2025", "2025-05-21")]
    [InlineData("chậm nhất ngày 31/5/2025", "2025-05-31")]
    [InlineData("trình tại kỳ họp quý III/2025", "2025-09-30")]
    [InlineData("xong trong tháng 6", "2025-06-30")]
    [InlineData("(hoàn thành trước ngày 31/5/2025)", "2025-05-31")]
    [InlineData("xong trong 9 tháng đầu năm 2025", "2025-09-30")]
    public void A_day_or_the_last_day_of_a_span_is_the_deadline(string words, string date) =>
        DeadlineOf("Trồng bù cây chết, " + words + ".")
            .ShouldBe(new Deadline.By(DateOnly.Parse(date)));

    [Theory]
    [InlineData("trong vòng 10 ngày kể từ ngày ký Kế hoạch này", 10, false, CountedFrom.Signing)]
    [InlineData(
        "trong thời hạn 15 ngày làm việc kể từ ngày ban hành",
        15,
        true,
        CountedFrom.Signing
    )]
    [InlineData("trong 03 ngày làm việc kể từ ngày nhận được đề nghị", 3, true, CountedFrom.Event)]
    [InlineData("trong vòng 02 tuần kể từ khi có kết quả", 14, false, CountedFrom.Event)]
    public void Days_are_counted_from_the_signing_or_from_an_event(
        string words,
        int days,
        bool working,
        CountedFrom from
    ) =>
        DeadlineOf("Lập danh sách cây nguy hiểm " + words + ".")
            .ShouldBe(new Deadline.Within(days, working, from));

    [Theory]
    [InlineData("trong vòng 8 giờ làm việc kể từ khi nhận được văn bản", 8)]
    [InlineData("trong thời hạn 04 giờ làm việc", 4)]
    public void Working_hours_stay_hours(string words, int hours) =>
        DeadlineOf("Lập danh sách cây nguy hiểm " + words + ".")
            .ShouldBe(new Deadline.WithinHours(hours, CountedFrom.Event));

    [Theory]
    [InlineData("trong vòng 24 giờ kể từ khi có bão", 24, CountedFrom.Event)]
    [InlineData("trong 48 giờ kể từ khi ban hành Kế hoạch này", 48, CountedFrom.Signing)]
    [InlineData("trong thời hạn 72 (bảy mươi hai) giờ", 72, CountedFrom.Event)]
    [InlineData("chậm nhất 12 giờ kể từ khi phát hiện", 12, CountedFrom.Event)]
    [InlineData("không quá 6 giờ sau khi nhận tin báo", 6, CountedFrom.Event)]
    [InlineData("12 giờ kể từ khi nhận được tin báo", 12, CountedFrom.Event)]
    [InlineData("trong vòng 24h kể từ lúc có bão", 24, CountedFrom.Event)]
    [InlineData("trong vòng 2 tiếng kể từ thời điểm cây đổ", 2, CountedFrom.Event)]
    public void Hours_that_are_not_called_working_hours_run_by_the_clock(
        string words,
        int hours,
        CountedFrom from
    ) =>
        DeadlineOf("Lập danh sách cây nguy hiểm " + words + ".")
            .ShouldBe(new Deadline.WithinHours(hours, from, Working: false));

    [Theory]
    [InlineData("Trực lúc 12 giờ kể từ khi có bão.")]
    [InlineData("Tưới cây không quá 17 giờ từ ngày 01/4/2025.")]
    [InlineData("Tập huấn cắt tỉa cây trong thời gian 2 giờ.")]
    [InlineData("Phân công thường trực 24/24 giờ tại vườn ươm.")]
    [InlineData("Lập danh sách cây nguy hiểm trong 0 giờ kể từ khi có bão.")]
    public void A_time_of_day_and_a_length_are_no_deadline(string sentence) =>
        DeadlineOf(sentence).ShouldBeNull();

    [Fact]
    public void The_last_moment_of_a_day_is_still_that_day() =>
        DeadlineOf("Báo cáo tình trạng cây chậm nhất 16 giờ ngày 21/5/2025.")
            .ShouldBe(new Deadline.By(new(2025, 5, 21)));

    [Theory]
    [InlineData(
        "trong vòng 48 giờ kể từ khi có bão",
        """
            {"kind":"within","days":2,"working":false,"hours":48,"from":"event"}
            """
    )]
    [InlineData(
        "trong vòng 12 giờ kể từ khi có bão",
        """
            {"kind":"within-hours","hours":12,"working":false,"from":"event"}
            """
    )]
    [InlineData(
        "trong vòng 8 giờ làm việc kể từ khi có bão",
        """
            {"kind":"within-hours","hours":8,"working":true,"from":"event"}
            """
    )]
    public void Hours_that_make_whole_days_keep_the_shape_of_the_labels(string words, string json)
    {
        var reading = Plans.Saying(
            "1. Sở Xây dựng",
            "a) Lập danh sách cây nguy hiểm " + words + "."
        );

        ReadingJson.Write(reading, "a.txt").ShouldContain($"\"deadline\":{json.Trim()}");
    }

    [Theory]
    [InlineData("trước ngày 25 hằng tháng", Period.Month, 25)]
    [InlineData("vào thứ Sáu hằng tuần", Period.Week, 5)]
    [InlineData("trước ngày 15 tháng cuối quý", Period.Quarter, 15)]
    [InlineData("trước ngày 05/12 hằng năm", Period.Year, 5)]
    [InlineData("trước ngày 20/6 và 20/12 hằng năm", Period.HalfYear, 20)]
    [InlineData("định kỳ 6 tháng một lần", Period.HalfYear, null)]
    [InlineData("mỗi quý một lần", Period.Quarter, null)]
    public void A_recurring_duty_keeps_its_day(string words, Period period, int? day) =>
        DeadlineOf("Báo cáo tình trạng cây " + words + ".")
            .ShouldBe(new Deadline.Every(period, day));

    [Fact]
    public void Standing_work_has_no_end() =>
        DeadlineOf("Thường xuyên cắt tỉa cành khô.").ShouldBe(new Deadline.Standing());

    [Theory]
    [InlineData("Tưới cây theo Hướng dẫn số 12/HD-SXD ngày 01/02/2025.")]
    [InlineData("Tưới cây kể từ ngày 01/4/2025.")]
    [InlineData("Đưa việc chăm sóc cây vào kế hoạch năm 2026.")]
    public void Dates_of_documents_starts_and_years_of_products_are_no_deadline(string sentence) =>
        DeadlineOf(sentence).ShouldBeNull();

    [Theory]
    [InlineData("xong trong tuần 3 tháng 12/2025", "2025-12-21")]
    [InlineData("vào tuần thứ hai của tháng 3/2026", "2026-03-14")]
    [InlineData("hoàn thành trong tuần cuối tháng 11/2025", "2025-11-30")]
    [InlineData("chậm nhất tuần đầu tiên của tháng 5", "2025-05-07")]
    [InlineData("xong trước tuần 2 tháng 6/2025", "2025-06-07")]
    [InlineData("từ tuần 1 đến tuần 3 tháng 10 năm 2025", "2025-10-21")]
    public void A_week_of_a_month_ends_on_its_last_day(string words, string date) =>
        DeadlineOf("Trồng bù cây chết, " + words + ".")
            .ShouldBe(new Deadline.By(DateOnly.Parse(date)));

    [Theory]
    [InlineData("Tưới cây, bắt đầu từ tuần thứ hai của tháng 12/2025.")]
    [InlineData("Tổng hợp số liệu tuần 3 tháng 12/2025.")]
    public void A_week_that_only_begins_or_names_something_is_no_deadline(string sentence) =>
        DeadlineOf(sentence).ShouldBeNull();

    [Theory]
    [InlineData("xong trước Tết 10 ngày")]
    [InlineData("vào ngày 23 tháng Chạp")]
    [InlineData("hoàn thành trước ngày 15/8 âm lịch")]
    [InlineData("trước ngày 15 tháng 8 năm 2025 (âm lịch)")]
    [InlineData("xong trước khai giảng")]
    [InlineData("trong tuần 50 năm 2025")]
    [InlineData("hoàn thành trong tuần tới")]
    [InlineData("trong tuần 5 tháng 2/2025")]
    public void A_time_that_gives_no_day_is_doubted_and_not_taken_for_none(string words)
    {
        var task = TaskOf("Trồng bù cây chết " + words + ".");

        task.Deadline.ShouldBeNull();
        task.Doubts.ShouldContain(TaskDoubts.UnreadDeadline);
        task.Doubts.ShouldNotContain(TaskDoubts.NoDeadline);
    }

    private static Deadline? DeadlineOf(string sentence) => TaskOf(sentence).Deadline;

    private static ProposedTask TaskOf(string sentence) =>
        Plans.Saying("1. Sở Xây dựng", "a) " + sentence).Tasks.ShouldHaveSingleItem();
}
