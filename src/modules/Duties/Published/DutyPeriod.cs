using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>Whose duties, and of which days.</summary>
/// <param name="Unit">The unit that leads; not those below it.</param>
/// <param name="Person">Who answers for them, or carries them, in whatever unit; null = all of the unit.</param>
/// <param name="Begin">When <paramref name="From"/> begins, in UTC.</param>
/// <param name="End">When the day after <paramref name="Through"/> begins, in UTC.</param>
public sealed record DutyPeriod(
    UnitId Unit,
    PersonId? Person,
    DateOnly From,
    DateOnly Through,
    DateTime Begin,
    DateTime End
)
{
    public static DutyPeriod Of(
        UnitId unit,
        PersonId? person,
        DateOnly from,
        DateOnly through,
        AuthorityClock clock
    ) => new(unit, person, from, through, clock.StartOf(from), clock.StartOf(through.AddDays(1)));
}

/// <summary>Which of the duties of a period. The first is the sum of the four after it.</summary>
public enum PeriodFigure
{
    Due,
    OnTime,
    DoneLate,

    /// <summary>Not done, and its day is over.</summary>
    Overdue,

    /// <summary>Not done, and its day has not come, or it waits for a judge, or it is paused.</summary>
    Within,

    /// <summary>Done late, or overdue.</summary>
    Late,

    /// <summary>Due before the period, and still not done.</summary>
    Carried,

    /// <summary>Handed in and given back for rework within the period.</summary>
    Returned,
}

public sealed record PeriodCounts(
    int Due,
    int OnTime,
    int DoneLate,
    int Overdue,
    int Carried,
    int Returned
)
{
    public int Late => DoneLate + Overdue;

    public int Within => Due - OnTime - Late;
}

/// <param name="Due">The due day that lateness is measured by.</param>
/// <param name="DoneOn">When it was handed in or closed; null = not yet.</param>
/// <param name="Standing">OnTime, DoneLate, Overdue or Within.</param>
public sealed record PeriodDuty(
    DutyId Id,
    string Code,
    string Title,
    string Url,
    DateOnly Due,
    DateOnly? DoneOn,
    PeriodFigure Standing
);
