using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Api;

internal sealed record CalendarListJson(IReadOnlyList<CalendarLineJson> Calendars);

/// <param name="State"><c>inForce</c>, <c>earlier</c>, <c>draft</c> or <c>shipped</c>.</param>
/// <param name="Since">In force since, or read in at; UTC.</param>
internal sealed record CalendarLineJson(string Version, CalendarState State, DateTime? Since)
{
    public static CalendarLineJson Of(CalendarLine line) => new(line.Label, line.State, line.Since);
}

/// <param name="InForce">The version in force.</param>
/// <param name="ComparedWith">The version that its days are compared with: the one in force, or for that one its predecessor; null where it has none.</param>
/// <param name="Later">How many open deadlines would move to a later day.</param>
/// <param name="Earlier">How many would move to an earlier day.</param>
internal sealed record CalendarPreviewJson(
    string Version,
    string InForce,
    string? ComparedWith,
    IReadOnlyList<CalendarDayJson> Days,
    int Later,
    int Earlier,
    IReadOnlyList<CalendarUnitJson> Units
)
{
    public static CalendarPreviewJson Of(
        CalendarPreview preview,
        IReadOnlyDictionary<Platform.UnitId, UnitSummary> units
    ) =>
        new(
            preview.Calendar.Version,
            preview.Before,
            preview.ComparedWith,
            [
                .. preview.Days.Select(day => new CalendarDayJson(
                    day.Day.Day,
                    day.Unit,
                    day.WasWorked,
                    day.Day.Hours,
                    day.Day.Reason,
                    day.Day.Basis
                )),
            ],
            preview.Counts.Later,
            preview.Counts.Earlier,
            [
                .. preview.Units.Select(unit => new CalendarUnitJson(
                    UnitRefJson.Of(units[unit.Unit]),
                    unit.Later,
                    unit.Earlier,
                    unit.Least,
                    unit.Most
                )),
            ]
        );
}

/// <param name="Unit">The code of the unit whose own day it is; none where it is everybody's.</param>
/// <param name="WasWorked">In the edition compared with.</param>
/// <param name="Hours">The working time then; none on a day off.</param>
internal sealed record CalendarDayJson(
    DateOnly Date,
    string? Unit,
    bool WasWorked,
    string? Hours,
    Sentence Reason,
    Sentence Basis
);

/// <param name="LeastDays">The smallest move, in calendar days; negative where a deadline comes earlier.</param>
/// <param name="MostDays">The greatest.</param>
internal sealed record CalendarUnitJson(
    UnitRefJson Unit,
    int Later,
    int Earlier,
    int LeastDays,
    int MostDays
);

internal sealed record DeadlineMoveListJson(
    IReadOnlyList<DeadlineMoveJson> Items,
    string? Next,
    long Total
);

/// <param name="FromAt">The time on the day before; null where all of it was within time.</param>
/// <param name="ToAt">The time on the day after; null where all of it is within time.</param>
internal sealed record DeadlineMoveJson(
    string Code,
    string Title,
    string LeadUnit,
    DateOnly From,
    TimeOnly? FromAt,
    DateOnly To,
    TimeOnly? ToAt
);

/// <param name="Reason">The document that changes the calendar.</param>
internal sealed record PutCalendarInForceJson(string? Reason);

internal sealed record MovedCountsJson(int Later, int Earlier);
