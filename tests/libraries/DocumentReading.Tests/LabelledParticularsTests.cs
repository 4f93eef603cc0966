using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class LabelledParticularsTests
{
    private static readonly Deadline MayEnd = new Deadline.By(new DateOnly(2025, 5, 31));

    [Theory]
    [InlineData(
        "1. Giao Sở Xây dựng khảo sát cây xanh, xong trước ngày 31/5/2025; sản phẩm: Báo cáo hiện trạng."
    )]
    [InlineData(
        "1. Giao Sở Xây dựng khảo sát cây xanh, xong trước ngày 31/5/2025. Sản phẩm: Báo cáo hiện trạng."
    )]
    [InlineData(
        "1. Sở Xây dựng chủ trì khảo sát cây xanh; thời hạn: 31/5/2025; sản phẩm: báo cáo hiện trạng."
    )]
    [InlineData(
        "1. Sở Xây dựng khảo sát cây xanh (hoàn thành trước ngày 31/5/2025). Kết quả: báo cáo hiện trạng."
    )]
    [InlineData(
        "1. Khảo sát cây xanh (chủ trì: Sở Xây dựng; thời gian hoàn thành: tháng 5/2025; sản phẩm: báo cáo hiện trạng)."
    )]
    public void A_label_after_the_demand_speaks_of_that_task(string line)
    {
        var task = Plans.Saying(line).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Sở Xây dựng");
        task.Deadline.ShouldBe(MayEnd);
        task.Deliverable.ShouldBe("Báo cáo hiện trạng");
        task.Title.ShouldBe("Khảo sát cây xanh");
    }

    [Fact]
    public void Lines_of_labels_below_a_task_are_no_tasks_of_their_own()
    {
        var reading = Plans.Saying(
            "1. Khảo sát cây xanh tại các trường.",
            "- Đơn vị chủ trì: Sở Xây dựng.",
            "- Đơn vị phối hợp: Sở Tài chính; UBND các xã, phường.",
            "- Thời hạn hoàn thành: Quý II/2025.",
            "- Sản phẩm: Bản đồ cây xanh.",
            "2. Sở Tài chính bố trí kinh phí."
        );

        reading.Tasks.Count.ShouldBe(2);
        var task = reading.Tasks[0];
        task.Lead.ShouldBe("Sở Xây dựng");
        task.Cooperating.ShouldBe(["Sở Tài chính", "UBND các xã, phường"]);
        task.Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 6, 30)));
        task.Deliverable.ShouldBe("Bản đồ cây xanh");
        reading.Words(task).ShouldBe("Khảo sát cây xanh tại các trường");
        reading.Tasks[1].Deliverable.ShouldBeNull();
    }

    [Fact]
    public void An_aside_may_name_who_leads_and_who_helps()
    {
        var task = Plans
            .Saying(
                "1. Lập danh mục cây cổ thụ (Sở Xây dựng chủ trì, Sở Tài chính phối hợp, xong trong tháng 5/2025)."
            )
            .Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Sở Xây dựng");
        task.Cooperating.ShouldBe(["Sở Tài chính"]);
        task.Deadline.ShouldBe(MayEnd);
    }

    [Fact]
    public void A_label_that_asks_a_unit_for_something_is_a_demand()
    {
        var task = Plans
            .Saying("1. Thời gian nộp: các trường gửi danh sách cây chậm nhất ngày 31/5/2025.")
            .Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("các trường");
        task.Deadline.ShouldBe(MayEnd);
    }

    [Theory]
    [InlineData("1. Sở Xây dựng tưới cây; thời hạn: trước Tết 15 ngày; sản phẩm: nhật ký tưới.")]
    [InlineData("1. Sở Xây dựng tưới cây. Thời hạn: trong tuần 50/2025.")]
    public void A_labelled_time_that_gives_no_day_is_doubted(string line)
    {
        var task = Plans.Saying(line).Tasks.ShouldHaveSingleItem();

        task.Deadline.ShouldBeNull();
        task.Doubts.ShouldBe([TaskDoubts.UnreadDeadline]);
    }
}
