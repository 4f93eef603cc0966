namespace Chutri.WorkingCalendar;

/// <summary>How "trước ngày …" is read: usage differs, so it is a choice, and the explanation names it.</summary>
public enum BeforeReading
{
    /// <summary>The named day is the last day, as in "no later than".</summary>
    ThatDayIncluded,

    /// <summary>The day before the named day is the last day.</summary>
    DayBefore,
}
