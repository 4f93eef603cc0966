namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// The Vietnamese lunar calendar, days 1 January 1900 to 31 December 2199: astronomical new moons and solar terms by the clock of Việt Nam,
/// UTC+8 until the end of 1967 and UTC+7 since 1 January 1968 (Decision 121-CP of 8 August 1967). Rules as in Hồ Ngọc Đức, Thuật toán tính âm lịch, and
/// H. Aslaksen, The Mathematics of the Chinese Calendar: months begin on the day of the new moon; the eleventh holds the December solstice; of thirteen between two of
/// these the first without a principal solar term is the leap month. Months are computed once, for the years that are asked for. Safe to share between threads.
/// </summary>
public static class LunarCalendar
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly SolsticeYear?[] Years = new SolsticeYear?[LastYear - FirstYear + 2];

    /// <summary>1 January 1900.</summary>
    public static DateOnly FirstDay { get; } = new(FirstYear, 1, 1);

    /// <summary>31 December 2199.</summary>
    public static DateOnly LastDay { get; } = new(LastYear, 12, 31);

    /// <summary>The lunar date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static LunarDate Of(DateOnly day)
    {
        if (day < FirstDay || day > LastDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day),
                day,
                "The lunar calendar is known from 1 January 1900 to 31 December 2199."
            );
        }

        var year = SolsticeYearOf(day.Year);
        return (day.DayNumber < year.End ? year : SolsticeYearOf(day.Year + 1)).Of(day.DayNumber);
    }

    /// <summary>The day of a lunar date; null when there is no such date (no leap month, only 29 days) or it lies outside the range.</summary>
    public static DateOnly? DayOf(LunarDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (
            Month(date.Year, date.Month, date.IsLeap) is not { } month
            || date.Day < 1
            || date.Day > month.Length
        )
        {
            return null;
        }

        var day = DateOnly.FromDayNumber(month.FirstDay + date.Day - 1);
        return day < FirstDay || day > LastDay ? null : day;
    }

    /// <summary>The first day of the lunar year: mùng 1 Tết.</summary>
    /// <param name="year">1900 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public static DateOnly NewYear(int year) =>
        DayOf(new(year, 1, 1))
        ?? throw new ArgumentOutOfRangeException(
            nameof(year),
            year,
            "The year is from 1900 to 2199."
        );

    /// <summary>The month after which a lunar year has a leap month of the same number; null when it has none.</summary>
    /// <param name="year">1900 to 2199.</param>
    public static int? LeapMonth(int year) =>
        year is >= FirstYear and <= LastYear
            ? SolsticeYearOf(year).LeapMonthOf(year) ?? SolsticeYearOf(year + 1).LeapMonthOf(year)
            : throw new ArgumentOutOfRangeException(
                nameof(year),
                year,
                "The year is from 1900 to 2199."
            );

    private static (int FirstDay, int Length)? Month(int year, int month, bool isLeap)
    {
        if (year is < FirstYear - 1 or > LastYear || month is < 1 or > 12)
        {
            return null;
        }

        return (year >= FirstYear ? SolsticeYearOf(year).Month(year, month, isLeap) : null)
            ?? SolsticeYearOf(year + 1).Month(year, month, isLeap);
    }

    private static SolsticeYear SolsticeYearOf(int year) =>
        Years[year - FirstYear] ??= new SolsticeYear(year);
}
