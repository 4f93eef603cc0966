using System.Globalization;

namespace Chutri.WorkingCalendar.Lunar;

/// <summary>A day named by the Vietnamese lunar calendar. Whether it exists, <see cref="LunarCalendar.DayOf"/> tells.</summary>
/// <param name="Year">The lunar year, numbered as the year in which its first month begins: 1899 to 2199.</param>
/// <param name="Month">1 (tháng Giêng) to 12 (tháng Chạp).</param>
/// <param name="Day">1 to 30.</param>
/// <param name="IsLeap">Whether the month is the leap month that follows the month of the same number.</param>
public sealed record LunarDate(int Year, int Month, int Day, bool IsLeap = false)
{
    private static readonly string[] Stems =
    [
        "Giáp",
        "Ất",
        "Bính",
        "Đinh",
        "Mậu",
        "Kỷ",
        "Canh",
        "Tân",
        "Nhâm",
        "Quý",
    ];

    private static readonly string[] Branches =
    [
        "Tý",
        "Sửu",
        "Dần",
        "Mão",
        "Thìn",
        "Tỵ",
        "Ngọ",
        "Mùi",
        "Thân",
        "Dậu",
        "Tuất",
        "Hợi",
    ];

    /// <summary>The name of the year, the same in both languages: <c>Bính Ngọ</c>.</summary>
    public string YearName => NameOf(Year);

    /// <summary>The name of a lunar year: <c>Bính Ngọ</c> for 2026.</summary>
    public static string NameOf(int year) =>
        $"{Stems[(year + 6) % 10]} {Branches[(year + 8) % 12]}";

    /// <summary><c>ngày 10 tháng 3 nhuận năm Quý Mão (2023)</c> and the same in English.</summary>
    public Sentence Say()
    {
        var (day, month, year) = (Text(Day), Text(Month), Text(Year));
        return new(
            $"ngày {day} tháng {month}{(IsLeap ? " nhuận" : "")} năm {YearName} ({year}) âm lịch",
            $"day {day} of {(IsLeap ? "the leap month after month" : "month")} {month} of the lunar year {YearName} ({year})"
        );
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
