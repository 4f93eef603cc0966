namespace Chutri.WorkingCalendar.Lunar;

/// <summary>Days and moments as Julian days: a running number of days, beginning at noon, with its fraction.</summary>
internal static class JulianDay
{
    /// <summary>1 January 2000 at noon.</summary>
    public const double J2000 = 2451545.0;

    public const double DaysInCentury = 36525.0;

    private const double MidnightBeforeFirstDay = 1721425.5;
    private const double SecondsInDay = 86400.0;

    /// <summary>The midnight (UTC) at which a day begins.</summary>
    public static double OfMidnight(int dayNumber) => dayNumber + MidnightBeforeFirstDay;

    /// <summary>The number of the day (as <see cref="DateOnly.DayNumber"/>) that a moment falls on, so many hours ahead of UTC.</summary>
    public static int DayNumberOf(double universalTime, int hoursAhead) =>
        (int)Math.Floor(universalTime + (hoursAhead / 24.0) - MidnightBeforeFirstDay);

    /// <summary>From the even time of the theories of motion to the time of clocks.</summary>
    public static double ToUniversalTime(double terrestrialTime) =>
        terrestrialTime - (DeltaT.InSeconds(YearOf(terrestrialTime)) / SecondsInDay);

    /// <summary>From the time of clocks to the even time of the theories of motion.</summary>
    public static double ToTerrestrialTime(double universalTime) =>
        universalTime + (DeltaT.InSeconds(YearOf(universalTime)) / SecondsInDay);

    private static double YearOf(double julianDay) => 2000 + ((julianDay - J2000) / 365.25);
}
