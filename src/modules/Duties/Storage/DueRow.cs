using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Storage;

/// <summary>The columns that tell by when, and by whom, a duty has to be acted on.</summary>
internal sealed record DueRow
{
    public static readonly Expression<Func<Duty, DueRow>> Of = duty => new DueRow
    {
        Id = duty.Id,
        Code = duty.Code,
        Title = duty.Title,
        Url = duty.Url,
        Subject = duty.Subject,
        HolderUnit = duty.HolderUnit,
        HolderPerson = duty.HolderPerson,
        OwedToUnit = duty.OwedToUnit,
        OwedToPerson = duty.OwedToPerson,
        State = duty.State,
        Next = duty.Next,
        MeasuredDue = duty.MeasuredDue,
        DueAt = duty.DueAt,
        DueByClock = duty.DueByClock,
        DoneAt = duty.DoneAt,
        HandedInOn = duty.HandedInOn,
        HeldSince = duty.HeldSince,
    };

    public DutyId Id { get; init; }
    public string Code { get; init; } = "";
    public string Title { get; init; } = "";
    public string Url { get; init; } = "";
    public Guid Subject { get; init; }
    public UnitId? HolderUnit { get; init; }
    public PersonId? HolderPerson { get; init; }
    public UnitId OwedToUnit { get; init; }
    public PersonId? OwedToPerson { get; init; }
    public DutyState State { get; init; }
    public NextStep? Next { get; init; }
    public DateOnly MeasuredDue { get; init; }
    public TimeOnly? DueAt { get; init; }
    public bool DueByClock { get; init; }
    public TimeOnly? DoneAt { get; init; }
    public DateOnly? HandedInOn { get; init; }
    public DateTime HeldSince { get; init; }

    /// <summary>Null where no day says by when.</summary>
    public DueDuty? Due(WorkCalendar calendar, Moment now)
    {
        var acting = ActingDay.Of(
            State,
            Next,
            new(MeasuredDue, DueAt, HandedInOn, null, DoneAt) { ByClock = DueByClock },
            calendar,
            now
        );
        return acting.Day is { } by && HolderUnit is { } unit && Next is { } next
            ? new(
                Id,
                Code,
                Title,
                Url,
                Subject,
                new(unit, HolderPerson),
                OwedToUnit,
                OwedToPerson,
                by,
                acting.Judging is not null,
                next,
                HeldSince,
                acting.Timing
            )
            {
                At = acting.At,
            }
            : null;
    }
}
