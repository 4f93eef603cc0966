namespace Chutri.WorkingCalendar;

/// <summary>What is known about one day beyond the weekly pattern. Closed set: off, worked to make up, worked at other hours, not settled.</summary>
public abstract record CalendarDay
{
    private protected CalendarDay(DateOnly day, Sentence reason, Sentence basis, string source) =>
        (Day, Reason, Basis, Source) = (day, reason, basis, source);

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Why, in words for the reader.</summary>
    public Sentence Reason { get; }

    /// <summary>The law or notice that it stands on.</summary>
    public Sentence Basis { get; }

    /// <summary>Where the entry was taken from (usually an address); may be empty for a body's own days.</summary>
    public string Source { get; }
}

/// <summary>A day that is not worked: a holiday, its substitute, a day swapped for another. May fall on a weekly rest day.</summary>
public sealed record DayOff(DateOnly Day, Sentence Reason, Sentence Basis, string Source = "")
    : CalendarDay(Day, Reason, Basis, Source);

/// <summary>A weekly rest day that is worked to make up for a day off.</summary>
public sealed record MakeUpDay(DateOnly Day, Sentence Reason, Sentence Basis, string Source = "")
    : CalendarDay(Day, Reason, Basis, Source);

/// <summary>A day about which the law was not clear when the edition was made. It counts by the weekly pattern, with a warning.</summary>
public sealed record UnsettledDay(DateOnly Day, Sentence Reason, Sentence Basis, string Source = "")
    : CalendarDay(Day, Reason, Basis, Source);

/// <summary>A day that is worked at other hours than its weekday: a free afternoon, an earlier opening. On a weekly rest day, that day is worked.</summary>
public sealed record ChangedHours(
    DateOnly Day,
    DayHours Hours,
    Sentence Reason,
    Sentence Basis,
    string Source = ""
) : CalendarDay(Day, Reason, Basis, Source);
