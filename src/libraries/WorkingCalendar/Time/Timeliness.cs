namespace Chutri.WorkingCalendar;

/// <summary>How work stands against its due day.</summary>
public enum Timeliness
{
    /// <summary>Open, with more than three working days left.</summary>
    Within,

    /// <summary>Open, with three working days or fewer left, today's end included.</summary>
    DueSoon,

    /// <summary>Open, and the due day is over.</summary>
    Overdue,

    /// <summary>Done on the due day or before.</summary>
    DoneOnTime,

    /// <summary>Done after the due day.</summary>
    DoneLate,
}
