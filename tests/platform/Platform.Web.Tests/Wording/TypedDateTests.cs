using CsCheck;

namespace Chutri.Platform.Web.Tests.Wording;

public sealed class TypedDateTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("27/11", 2026, 11, 27)]
    [InlineData("27/11/2026", 2026, 11, 27)]
    [InlineData(" 7/1/2027 ", 2027, 1, 7)]
    [InlineData("27-11-26", 2026, 11, 27)]
    [InlineData("27.11.2026", 2026, 11, 27)]
    [InlineData("27 11", 2026, 11, 27)]
    [InlineData("2026-11-27", 2026, 11, 27)]
    public void Reads_a_date_as_people_write_it(string typed, int year, int month, int day)
    {
        TypedDate.TryRead(typed, Today, out var read).ShouldBeTrue();

        read.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("24/11", 2026)]
    [InlineData("05/01", 2027)]
    [InlineData("25/05", 2026)]
    [InlineData("24/05", 2027)]
    public void Without_a_year_takes_the_nearest_that_can_be_meant(string typed, int year)
    {
        TypedDate.TryRead(typed, Today, out var read).ShouldBeTrue();

        read.Year.ShouldBe(year);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("mai")]
    [InlineData("31/02/2026")]
    [InlineData("29/02/2026")]
    [InlineData("32/1")]
    [InlineData("1/13")]
    [InlineData("0/1")]
    [InlineData("27/11/206")]
    public void Refuses_what_is_no_date(string? typed) =>
        TypedDate.TryRead(typed, Today, out _).ShouldBeFalse();

    [Fact]
    public void A_leap_day_is_read_in_the_leap_year_at_hand()
    {
        TypedDate.TryRead("29/02", new(2027, 11, 1), out var read).ShouldBeTrue();

        read.ShouldBe(new DateOnly(2028, 2, 29));
    }

    [Fact]
    public void Every_day_that_is_written_is_read_back() =>
        Gen.Int[0, 109_571]
            .Select(days => new DateOnly(1900, 1, 1).AddDays(days))
            .Sample(day =>
                TypedDate.TryRead(DateText.Typed(day), Today, out var read) && read == day
            );

    [Fact]
    public void Without_a_year_lies_within_six_months_back_and_a_year_ahead() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 28], Gen.Int[1, 12])
            .Sample(
                (days, day, month) =>
                {
                    var today = new DateOnly(2000, 1, 1).AddDays(days);

                    TypedDate.TryRead($"{day}/{month}", today, out var read).ShouldBeTrue();

                    read.ShouldBeGreaterThanOrEqualTo(today.AddMonths(-6));
                    read.ShouldBeLessThan(today.AddYears(1));
                }
            );

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("31/12/9999")]
    public void A_year_that_nobody_means_is_no_date_however_it_is_written(string typed) =>
        TypedDate.TryRead(typed, new(2026, 11, 25), out _).ShouldBeFalse();

    [Theory]
    [InlineData("31/02", "Không có ngày 31/2: tháng 2 năm 2026 có 28 ngày")]
    [InlineData("29-02-2027", "Không có ngày 29/2: tháng 2 năm 2027 có 28 ngày")]
    [InlineData("2026-06-31", "Không có ngày 31/6: tháng 6 năm 2026 có 30 ngày")]
    [InlineData("27/13", "Không có tháng 13: một năm có 12 tháng")]
    [InlineData("31/02/0900", "Năm 900 quá xa: chỉ nhận từ năm 1900 đến năm 2199")]
    [InlineData("mai", "Nhập ngày như 27/11 hoặc 27/11/2026")]
    public void A_day_that_no_calendar_has_is_told_from_what_is_no_date(
        string typed,
        string sentence
    )
    {
        TypedDate.TryRead(typed, new(2026, 11, 25), out _).ShouldBeFalse();
        TypedDate.WhyNot(typed, new(2026, 11, 25)).Vietnamese.ShouldBe(sentence);
    }
}
