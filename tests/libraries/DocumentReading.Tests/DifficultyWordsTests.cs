using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

/// <summary>"Có khó khăn … báo cáo": a polite closing formula, or people in need for whom something is to be done?</summary>
public sealed class DifficultyWordsTests
{
    [Theory]
    [InlineData(
        "Chủ trì, phối hợp với Sở Tài chính rà soát danh sách học sinh có hoàn cảnh khó khăn, báo cáo Thường trực trước ngày 15/5/2025."
    )]
    [InlineData(
        "Rà soát danh sách học sinh có hoàn cảnh khó khăn, báo cáo Thường trực trước ngày 15/5/2025."
    )]
    [InlineData(
        "Rà soát trường gặp khó khăn về nước tưới, báo cáo UBND tỉnh trước ngày 15/5/2025."
    )]
    [InlineData(
        "Lập danh sách dự kiến các trường trồng cây, trình UBND tỉnh trước ngày 15/5/2025."
    )]
    public void People_in_need_are_the_work_and_not_a_formula(string duty)
    {
        var task = Plans.Saying("1. Sở Xây dựng", "a) " + duty).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Sở Xây dựng");
        task.Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 5, 15)));
    }

    [Fact]
    public void Nor_do_they_need_a_day() =>
        Plans
            .Saying(
                "1. Sở Xây dựng rà soát học sinh có hoàn cảnh đặc biệt khó khăn, báo cáo UBND tỉnh."
            )
            .Tasks.ShouldHaveSingleItem()
            .Lead.ShouldBe("Sở Xây dựng");

    [Theory]
    [InlineData(
        "1. Nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở Xây dựng trước ngày 20/5/2025."
    )]
    [InlineData(
        "1. Quá trình thực hiện có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Xây dựng."
    )]
    public void The_formula_stays_one(string line) => Plans.Saying(line).Tasks.ShouldBeEmpty();
}
