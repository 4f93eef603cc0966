namespace Chutri.Platform.Web.Tests.Wording;

public sealed class DateTextTests
{
    private static readonly DateOnly Friday = new(2026, 11, 27);

    [Fact]
    public void A_day_says_its_weekday_in_both_languages() =>
        DateText.Full(Friday).ShouldBe(new("thứ Sáu 27/11/2026", "Friday 27 November 2026"));

    [Fact]
    public void A_day_at_the_beginning_of_a_line_begins_with_a_capital() =>
        DateText.FullStarting(Friday).Vietnamese.ShouldBe("Thứ Sáu 27/11/2026");

    [Fact]
    public void Sunday_is_called_by_its_own_name() =>
        DateText.Full(new(2026, 11, 29)).Vietnamese.ShouldBe("Chủ nhật 29/11/2026");

    [Fact]
    public void Short_forms_keep_the_order_of_each_language()
    {
        DateText.Brief(Friday).ShouldBe(new("27/11/2026", "27 Nov 2026"));
        DateText.DayMonth(Friday).ShouldBe(new("27/11", "27 Nov"));
        DateText.Month(Friday).ShouldBe(new("tháng 11/2026", "November 2026"));
        DateText
            .At(new(2026, 11, 19, 15, 40, 0))
            .ShouldBe(new("19/11/2026, 15:40", "19 Nov 2026, 15:40"));
    }
}
