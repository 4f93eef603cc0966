using System.Globalization;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class DayWordsTests
{
    [Fact]
    public void Days_are_written_as_each_language_expects_whatever_the_culture_of_the_process()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["vi-VN", "en-US", "ar-SA", "fa-IR", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                DayWords.Of(Day("5/2/2026")).ShouldBe(new("05/02/2026", "5 February 2026"));
                DayWords
                    .WithWeekday(Day("27/11/2026"))
                    .ShouldBe(new("thứ Sáu 27/11/2026", "Friday 27 November 2026"));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void One_day_is_not_plural() =>
        (
            DayWords.Count(1, working: true).English,
            DayWords.Count(2, working: false).English
        ).ShouldBe(("1 working day", "2 days"));
}
