namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// The lunar months from the one that holds a December solstice (always the eleventh) up to the next such one: twelve, or thirteen with a leap month.
/// The leap month is the first in which the Sun enters no new twelfth of its circle (no trung khí).
/// </summary>
internal sealed class SolsticeYear
{
    private const int Eleventh = 11;
    private const int TwelfthOfSolstice = 9;

    /// <summary>Day numbers at which the months begin; one more than there are months.</summary>
    private readonly int[] begins;
    private readonly int leap;
    private readonly int year;

    /// <param name="year">The year in which the next such eleventh month begins.</param>
    public SolsticeYear(int year)
    {
        this.year = year;
        var first = EleventhMonthOf(year - 1);
        var next = EleventhMonthOf(year);
        begins = [.. Enumerable.Range(first, next - first + 1).Select(FirstDayOf)];
        leap = begins.Length == 14 ? FirstWithoutTerm() : -1;
    }

    public int FirstDay => begins[0];

    /// <summary>The first day that is no longer part of it.</summary>
    public int End => begins[^1];

    /// <summary>The lunar date of a day inside.</summary>
    public LunarDate Of(int dayNumber)
    {
        var at = Array.BinarySearch(begins, dayNumber);
        var index = at >= 0 ? at : ~at - 1;
        return new(
            YearOf(index),
            MonthOf(index),
            dayNumber - begins[index] + 1,
            IsLeap: index == leap
        );
    }

    /// <summary>The first day and the length of a month; null when there is no such month here.</summary>
    public (int FirstDay, int Length)? Month(int lunarYear, int month, bool isLeap)
    {
        for (var index = 0; index < begins.Length - 1; index++)
        {
            if (YearOf(index) == lunarYear && MonthOf(index) == month && (index == leap) == isLeap)
            {
                return (begins[index], begins[index + 1] - begins[index]);
            }
        }

        return null;
    }

    /// <summary>The month that is followed by a leap month of the same number in a lunar year; null when none is here.</summary>
    public int? LeapMonthOf(int lunarYear) =>
        leap >= 0 && YearOf(leap) == lunarYear ? MonthOf(leap) : null;

    private int FirstWithoutTerm()
    {
        for (var index = 1; index < begins.Length - 1; index++)
        {
            if (TwelfthAtBeginning(begins[index]) == TwelfthAtBeginning(begins[index + 1]))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"No month without a solar term before {year}.");
    }

    private int MonthOf(int index)
    {
        var running = leap >= 0 && index >= leap ? index - 1 : index;
        return ((running + Eleventh - 1) % 12) + 1;
    }

    private int YearOf(int index) => MonthOf(index) >= Eleventh ? year - 1 : year;

    private static int EleventhMonthOf(int year)
    {
        var lastDay = new DateOnly(year, 12, 31).DayNumber;
        var number = NewMoon.NumberBefore(JulianDay.OfMidnight(lastDay)) + 1;
        while (
            FirstDayOf(number) > lastDay
            || TwelfthAtBeginning(FirstDayOf(number)) == TwelfthOfSolstice
        )
        {
            number--;
        }

        return number;
    }

    private static int FirstDayOf(int newMoon) =>
        LunarZone.DayNumberOf(JulianDay.ToUniversalTime(NewMoon.InTerrestrialTime(newMoon)));

    private static int TwelfthAtBeginning(int dayNumber) =>
        SunLongitude.TwelfthAt(JulianDay.ToTerrestrialTime(LunarZone.BeginningOf(dayNumber)));
}
