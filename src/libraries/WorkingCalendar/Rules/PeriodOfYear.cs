namespace Chutri.WorkingCalendar;

/// <summary>A part of the year that something is due by the end of.</summary>
public enum PeriodOfYear
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months from January or July.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,
}
