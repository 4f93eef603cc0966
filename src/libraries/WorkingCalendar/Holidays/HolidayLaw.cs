namespace Chutri.WorkingCalendar;

/// <summary>Which holidays a calendar computes by itself. A later law gets a name of its own, so that an older edition keeps its answers.</summary>
public enum HolidayLaw
{
    /// <summary>None: every day off stands in the edition.</summary>
    None,

    /// <summary>Those of Việt Nam, 2000 to 2199, by the Labour Code in force in each year, up to the Labour Code 2019 (45/2019/QH14).</summary>
    Vietnam2019,
}
