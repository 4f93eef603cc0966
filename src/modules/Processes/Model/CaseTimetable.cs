using System.Globalization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Model;

/// <summary>Cases that begin by themselves, again and again, for a unit.</summary>
internal sealed class CaseTimetable : IVersioned
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Process { get; init; }

    /// <summary>Of the process, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What each case is called, before its day.</summary>
    public string Title { get; init; } = "";

    public UnitId Unit { get; init; }

    /// <summary>In whose name it begins; the head of the unit where that person has no post there any more.</summary>
    public PersonId Starter { get; init; }

    public TimetablePeriod Period { get; init; }

    /// <summary>Of the week, Monday first, or of the month.</summary>
    public int Day { get; init; }

    /// <summary>When the next case begins; null where it was stopped.</summary>
    public DateOnly? NextOn { get; private set; }

    public DateTime MadeAt { get; init; }

    public int Version { get; private init; }

    public Recurrence Recurrence =>
        Period switch
        {
            TimetablePeriod.Week => new Recurrence.Weekly((DayOfWeek)(Day % 7)) { WhenOff = Off },
            TimetablePeriod.Month => new Recurrence.Monthly(Day) { WhenOff = Off },
            TimetablePeriod.Quarter => new Recurrence.Quarterly(Day, 1) { WhenOff = Off },
            _ => new Recurrence.Yearly(Day, 1) { WhenOff = Off },
        };

    private const OffDay Off = OffDay.MoveToNextWorkingDay;

    /// <summary>The case of a day.</summary>
    public string TitleOn(DateOnly day) =>
        $"{Title} ({day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)})";

    /// <summary>The first day after this one.</summary>
    public void Advance(WorkCalendar calendar, DateOnly after) =>
        NextOn = Recurrence.Next(calendar, after).Due;

    public void Stop() => NextOn = null;
}

internal enum TimetablePeriod
{
    Week,
    Month,
    Quarter,
    Year,
}
