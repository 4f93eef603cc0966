using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chutri.WorkingCalendar.Tests.Files;

/// <summary>An edition, once shipped, gives the same answers for ever: which days are worked, for all years that it knows.</summary>
public sealed class ShippedAnswersTests
{
    [Theory]
    [InlineData("2026.1", "223d3e2287adcc67")]
    [InlineData("2026.2", "348047d3be1d9d60")]
    public void Every_day_from_2000_to_2199_is_worked_or_off_as_when_the_edition_was_shipped(
        string version,
        string digest
    )
    {
        var calendar = new WorkCalendar(CalendarFile.Shipped(version));
        var days = new StringBuilder();
        for (var day = new DateOnly(2000, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            days.Append(
                CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd} {calendar.HoursOf(day)?.ToString() ?? "-"}\n"
            );
        }

        Convert
            .ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(days.ToString())))[..16]
            .ShouldBe(digest);
    }
}
