using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Storage;

/// <summary>The columns that a row of my work needs, with the whole explanation of its deadline.</summary>
internal sealed record WorkRow
{
    public static readonly Expression<Func<Duty, WorkRow>> Of = duty => new WorkRow
    {
        Id = (Guid)(object)duty.Id,
        Version = duty.Version,
        Code = duty.Code,
        Title = duty.Title,
        Url = duty.Url,
        Kind = duty.Kind,
        State = duty.State,
        Bucket = duty.Bucket,
        Next = duty.Next,
        LeadUnit = duty.LeadUnit,
        OwedToUnit = duty.OwedToUnit,
        OwedToPerson = duty.OwedToPerson,
        Accountable = duty.Accountable,
        HolderUnit = duty.HolderUnit,
        HolderPerson = duty.HolderPerson,
        HeldSince = duty.HeldSince,
        OpenedOn = duty.OpenedOn,
        HandedInOn = duty.HandedInOn,
        MeasuredDue = duty.MeasuredDue,
        DueAt = duty.DueAt,
        DueByClock = duty.DueByClock,
        DoneAt = duty.DoneAt,
        Due = duty.Due,
        Deadline = duty.Deadline,
    };

    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Code { get; init; } = "";
    public string Title { get; init; } = "";
    public string Url { get; init; } = "";
    public DutyKind Kind { get; init; }
    public DutyState State { get; init; }
    public Bucket Bucket { get; init; }
    public NextStep? Next { get; init; }
    public UnitId LeadUnit { get; init; }
    public UnitId OwedToUnit { get; init; }
    public PersonId? OwedToPerson { get; init; }
    public PersonId? Accountable { get; init; }

    public UnitId? HolderUnit { get; init; }
    public PersonId? HolderPerson { get; init; }
    public DateTime HeldSince { get; init; }
    public DateOnly OpenedOn { get; init; }
    public DateOnly? HandedInOn { get; init; }
    public DateOnly MeasuredDue { get; init; }
    public TimeOnly? DueAt { get; init; }
    public bool DueByClock { get; init; }
    public TimeOnly? DoneAt { get; init; }
    public DateOnly? Due { get; init; }
    public Deadline? Deadline { get; init; }
}
