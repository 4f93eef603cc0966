namespace Chutri.WorkingCalendar;

/// <summary>What a period that runs from a moment is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Days of the year, worked or not.</summary>
    Days,

    /// <summary>Days that are worked.</summary>
    WorkingDays,

    /// <summary>Minutes of working time.</summary>
    WorkingMinutes,

    /// <summary>Minutes by the clock, at night and on days off too: "24 giờ", "72 giờ".</summary>
    Minutes,
}
