using Chutri.Demonstration.Texts;
using Shouldly;
using Xunit;

namespace Chutri.Demonstration.Tests;

public sealed class RelativeDatesTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Theory]
    [InlineData("ngày {{-60}}", "ngày 26/9/2026")]
    [InlineData("trước {{-3w}}", "trước 20/11/2026")]
    [InlineData("trước {{-4w}}", "trước 20/11/2026")]
    [InlineData("{{+72 long}}", "ngày 05 tháng 02 năm 2027")]
    [InlineData("trong tháng {{+25 month}}", "trong tháng 12/2026")]
    [InlineData("trong {{+75 quarter}}", "trong quý I/2027")]
    [InlineData("đến hết năm {{y}}, {{y+1}}", "đến hết năm 2026, 2027")]
    [InlineData("năm {{-400 year}}", "năm 2025")]
    public void Writes_the_day_as_documents_do(string written, string filled) =>
        RelativeDates.Fill(written, Wednesday).ShouldBe(filled);

    [Theory]
    [InlineData("ngày {{-60x}}")]
    [InlineData("ngày {{60}}")]
    [InlineData("ngày {{+60")]
    public void Lets_no_misspelt_date_reach_a_reader(string written) =>
        Should.Throw<FormatException>(() => RelativeDates.Fill(written, Wednesday));
}
