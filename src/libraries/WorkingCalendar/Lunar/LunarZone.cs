namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// By which clock the days of the Vietnamese lunar calendar begin. Until the end of 1967 by UTC+8, as in the calendars printed then; since 1 January 1968 by UTC+7
/// (Decision 121-CP of 8 August 1967 of the Government Council in Hanoi). Tết Mậu Thân was therefore on 29 January 1968 in the North and on 30 January
/// in the South, which kept UTC+8 until 1975; this calendar follows the decision, which is in force in the whole country, for all days since 1968.
/// </summary>
internal static class LunarZone
{
    private const int Before1968 = 8;
    private const int Since1968 = 7;

    private static readonly int FirstDayOfSeven = new DateOnly(1968, 1, 1).DayNumber;
    private static readonly double FirstMomentOfSeven =
        JulianDay.OfMidnight(FirstDayOfSeven) - (Since1968 / 24.0);

    /// <summary>The day that a moment falls on.</summary>
    public static int DayNumberOf(double universalTime) =>
        JulianDay.DayNumberOf(
            universalTime,
            universalTime < FirstMomentOfSeven ? Before1968 : Since1968
        );

    /// <summary>The moment at which a day begins, as a Julian day in the time of clocks.</summary>
    public static double BeginningOf(int dayNumber) =>
        JulianDay.OfMidnight(dayNumber)
        - ((dayNumber < FirstDayOfSeven ? Before1968 : Since1968) / 24.0);
}
