using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class TargetTests
{
    [Theory]
    [InlineData("Trên 95% cây trồng mới sống tốt.", Comparator.AtLeast, 95, "%")]
    [InlineData("Tối thiểu 80 % trường có vườn ươm.", Comparator.AtLeast, 80, "%")]
    [InlineData("Tỷ lệ che phủ sân trường đạt từ 30 % trở lên.", Comparator.AtLeast, 30, "%")]
    [InlineData("Giảm 20 % số cây gãy đổ so với năm 2024.", Comparator.Equal, 20, "%")]
    [InlineData("Số cây giống ươm được gấp 1,5 lần năm 2024.", Comparator.Equal, 1.5, "lần")]
    [InlineData("Quỹ cây xanh học đường đạt 2,4 tỷ đồng.", Comparator.Equal, 2.4, "tỷ đồng")]
    [InlineData("Có 70–80 % học sinh tham gia chăm cây.", Comparator.AtLeast, 70, "%")]
    [InlineData("Để xảy ra 0 vụ cây đổ gây tai nạn.", Comparator.Equal, 0, "vụ")]
    [InlineData("Trồng mới từ 5.000 đến 6.000 cây.", Comparator.AtLeast, 5000, "cây")]
    [InlineData("Tỷ lệ cây chết thấp hơn 3% vào năm 2025.", Comparator.LessThan, 3, "%")]
    [InlineData("Xây dựng 3 mô hình trường xanh.", Comparator.Equal, 3, "mô hình")]
    public void A_goal_keeps_its_number_its_unit_and_how_it_is_meant(
        string line,
        Comparator comparator,
        double value,
        string unit
    )
    {
        var target = TargetsOf(line).ShouldHaveSingleItem();

        target.Comparator.ShouldBe(comparator);
        target.Value.ShouldBe((decimal)value);
        target.Unit.ShouldBe(unit);
        target.Year.ShouldBe(2025);
    }

    [Fact]
    public void When_it_is_to_be_reached_is_not_what_is_measured() =>
        TargetsOf("Trong dịp Tết 100 % trường có tổ trực chăm cây.")
            .ShouldHaveSingleItem()
            .Measure.ShouldBe("trường có tổ trực chăm cây");

    [Fact]
    public void Goals_side_by_side_are_told_apart() =>
        TargetsOf(
                "Trên 85% trường ký thỏa ước giữ cây; diện tích vườn ươm tăng từ 7 % trở lên so với năm 2024; không quá 5% cây chết."
            )
            .Select(t => (t.Comparator, t.Value))
            .ShouldBe([
                (Comparator.AtLeast, 85m),
                (Comparator.AtLeast, 7m),
                (Comparator.AtMost, 5m),
            ]);

    [Fact]
    public void Counts_with_a_verb_each_are_two_goals() =>
        TargetsOf("Trồng 12.500 cây, thành lập 45 tổ chăm cây.")
            .Select(t => (t.Value, t.Unit))
            .ShouldBe([(12500m, "cây"), (45m, "tổ")]);

    [Fact]
    public void A_count_with_a_bound_is_a_goal_within_a_task_too_and_who_does_it_is_not_what_is_measured()
    {
        var target = Plans
            .Saying(
                "1. Sở Xây dựng chủ trì, phối hợp Sở Tài chính trồng ít nhất 2.500 cây trong năm 2025."
            )
            .Targets.ShouldHaveSingleItem();

        target.Value.ShouldBe(2500m);
        target.Comparator.ShouldBe(Comparator.AtLeast);
        target.Measure.ShouldBe("trồng");
    }

    [Fact]
    public void How_often_something_is_done_is_no_goal() =>
        Plans
            .Saying("1. Sở Xây dựng kiểm tra ít nhất 12 lần trong năm 2025.")
            .Targets.ShouldBeEmpty();

    [Fact]
    public void How_large_those_are_that_are_meant_is_no_goal() =>
        TargetsOf("Không còn doanh nghiệp từ 25 lao động trở lên chưa có vườn cây.")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Chăm sóc cây xanh năm 2026 cho các trường học", 2026)]
    [InlineData("Chăm lo Tết trồng cây Bính Ngọ 2026 cho học sinh", 2026)]
    [InlineData("Trồng cây giai đoạn 2026 - 2030 tại các trường học", 2030)]
    [InlineData("Trồng cây năm 2026, định hướng đến năm 2030", 2026)]
    [InlineData("Triển khai Luật Lâm nghiệp năm 2017 tại các trường học", 2025)]
    [InlineData("Trồng cây nhiệm kỳ 2025 - 2030 năm 2026", 2026)]
    [InlineData("Chăm sóc cây xanh tại các trường học", 2025)]
    public void Goals_that_name_no_year_are_of_the_subjects_year_else_of_the_documents(
        string subject,
        int year
    )
    {
        var targets = Plans
            .Read(
                Plans.Head.Replace("Chăm sóc cây xanh tại các trường học năm 2025", subject)
                    + "II. CHỈ TIÊU\n\n1. Phấn đấu 100% trường tổ chức tưới cây mùa khô.\n\n"
                    + "2. Trao ít nhất 5.000 suất quà, mỗi suất trị giá 1.000.000 đồng.\n"
                    + Plans.Foot
            )
            .Targets;

        targets
            .Select(t => (t.Value, t.Unit, t.Comparator))
            .ShouldBe([(100m, "%", Comparator.Equal), (5000m, "suất", Comparator.AtLeast)]);
        targets.ShouldAllBe(t => t.Year == year);
        targets[1].Measure.ShouldBe("quà");
    }

    [Fact]
    public void The_day_of_a_document_cited_is_not_the_year_of_a_goal() =>
        TargetsOf("Theo Nghị quyết số 12/NQ-HĐND ngày 05/01/2024, trồng mới 2.000 cây.")
            .ShouldHaveSingleItem()
            .Year.ShouldBe(2025);

    private static IReadOnlyList<NumericTarget> TargetsOf(string line) =>
        Plans
            .Read(Plans.Head + "I. MỤC TIÊU, CHỈ TIÊU NĂM 2025\n\n1. " + line + "\n" + Plans.Foot)
            .Targets;
}
