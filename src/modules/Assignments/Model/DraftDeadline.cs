using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>How the deadline of an assignment is given. Closed set.</summary>
internal abstract record DraftDeadline
{
    private DraftDeadline() { }

    /// <summary>The deadline that it means when issued at a moment on the authority's clock; null for work without an end.</summary>
    public abstract Deadline? On(DateTime issued, WorkCalendar calendar);

    public sealed record By(DateOnly Day) : DraftDeadline
    {
        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            calendar.DeadlineOf(new DeadlineRule.By(Day));
    }

    /// <summary>"Trước ngày …", as the authority's calendar reads it.</summary>
    public sealed record Before(DateOnly Day) : DraftDeadline
    {
        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            calendar.DeadlineOf(calendar.Before(Day));
    }

    /// <summary>By the end of a month, quarter, half-year or year.</summary>
    /// <param name="In">Any day in it.</param>
    public sealed record EndOf(PeriodOfYear Period, DateOnly In) : DraftDeadline
    {
        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            calendar.DeadlineOf(new DeadlineRule.EndOf(Period, In));
    }

    /// <param name="Start">The day of the event that the days run from; null = the day of issue.</param>
    public sealed record Within(int Days, bool Working, DateOnly? Start) : DraftDeadline
    {
        public const int Most = 3650;

        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            calendar.DeadlineOf(
                new DeadlineRule.Within(Days, Working, Start ?? DateOnly.FromDateTime(issued))
            );
    }

    /// <summary>Within so much working time, or so much time by the clock, to the minute.</summary>
    /// <param name="Start">The moment of the event that it runs from; null = the moment of issue.</param>
    /// <param name="Working">Whether only working hours count; otherwise nights and days off do too.</param>
    public sealed record WithinHours(int Minutes, DateTime? Start, bool Working = true)
        : DraftDeadline
    {
        public const int MostMinutes = 2000 * 60;

        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            calendar.DeadlineOf(
                new DeadlineRule.FromMoment(
                    Working ? TimeUnit.WorkingMinutes : TimeUnit.Minutes,
                    Minutes,
                    Start ?? issued
                )
            );
    }

    /// <summary>Again and again: first due on the day of issue or after it.</summary>
    public sealed record Recurring(Recurrence Recurrence) : DraftDeadline
    {
        public override Deadline? On(DateTime issued, WorkCalendar calendar) =>
            Recurrence.Next(calendar, DateOnly.FromDateTime(issued).AddDays(-1));
    }

    /// <summary>Thường xuyên: goes on without an end, so it is never overdue.</summary>
    public sealed record Continuing : DraftDeadline
    {
        public override Deadline? On(DateTime issued, WorkCalendar calendar) => null;
    }
}
