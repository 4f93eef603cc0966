namespace Chutri.Platform.Tests;

public sealed class AuthorityClockTests
{
    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "2026-11-25", "2026-11-24T17:00:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z")]
    public void A_day_begins_at_midnight_or_where_that_was_skipped_right_after(
        string zone,
        string day,
        string begins
    ) =>
        new AuthorityClock(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById(zone))
            .StartOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(
                DateTime.Parse(
                    begins,
                    System.Globalization.CultureInfo.InvariantCulture,
                    System.Globalization.DateTimeStyles.AdjustToUniversal
                )
            );
}
