using Chutri.WorkingCalendar.Lunar;

namespace Chutri.WorkingCalendar;

/// <summary>How holidays are called in reasons.</summary>
internal static class HolidayNames
{
    public static readonly Sentence NewYear = new("Tết Dương lịch", "New Year's Day");
    public static readonly Sentence HungKings = new(
        "Giỗ Tổ Hùng Vương",
        "Hùng Kings' Commemoration Day"
    );
    public static readonly Sentence Victory = new("Ngày Chiến thắng 30/4", "Victory Day");
    public static readonly Sentence Labour = new(
        "Ngày Quốc tế Lao động 1/5",
        "International Labour Day"
    );
    public static readonly Sentence National = new("Quốc khánh 2/9", "National Day");

    public static Sentence Tet(int year)
    {
        var name = LunarDate.NameOf(year);
        return new($"Tết Nguyên đán {name}", $"Lunar New Year ({name})");
    }

    public static Sentence Of(DecidedHoliday holiday) =>
        holiday is DecidedHoliday.Tet ? new("Tết Nguyên đán", "Lunar New Year") : National;

    public static Sentence SubstituteFor(Sentence holiday) =>
        new($"nghỉ bù {holiday.Vietnamese}", $"substitute for {holiday.English}");

    /// <summary>A day that follows the usual choice because the calendar holds no decision for its year.</summary>
    public static Sentence AsUsual(Sentence holiday) =>
        new(
            $"{holiday.Vietnamese} (theo thông lệ, lịch chưa có thông báo của năm này)",
            $"{holiday.English} (as usual; this calendar holds no notice for that year)"
        );
}
