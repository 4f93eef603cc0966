using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Storage;

/// <summary>The columns that a row of a list needs, and no others.</summary>
internal sealed record ListRow
{
    public static readonly Expression<Func<Duty, ListRow>> Of = duty => new ListRow
    {
        Id = (Guid)(object)duty.Id,
        Kind = duty.Kind,
        Code = duty.Code,
        Title = duty.Title,
        Url = duty.Url,
        Subject = duty.Subject,
        Source = duty.Source,
        State = duty.State,
        Next = duty.Next,
        LeadUnit = duty.LeadUnit,
        HolderUnit = duty.HolderUnit,
        HolderPerson = duty.HolderPerson,
        OpenedAt = duty.OpenedAt,
        OpenedOn = duty.OpenedOn,
        MeasuredDue = duty.MeasuredDue,
        DueAt = duty.DueAt,
        DueByClock = duty.DueByClock,
        DoneAt = duty.DoneAt,
        Due = duty.Due,
        OriginalDue = duty.OriginalDue,
        HandedInOn = duty.HandedInOn,
        ClosedOn = duty.ClosedOn,
    };

    public Guid Id { get; init; }
    public DutyKind Kind { get; init; }
    public string Code { get; init; } = "";
    public string Title { get; init; } = "";
    public string Url { get; init; } = "";
    public Guid Subject { get; init; }
    public DocumentId? Source { get; init; }
    public DutyState State { get; init; }
    public NextStep? Next { get; init; }
    public UnitId LeadUnit { get; init; }
    public UnitId? HolderUnit { get; init; }
    public PersonId? HolderPerson { get; init; }
    public DateTime OpenedAt { get; init; }
    public DateOnly OpenedOn { get; init; }
    public DateOnly MeasuredDue { get; init; }
    public TimeOnly? DueAt { get; init; }
    public bool DueByClock { get; init; }
    public TimeOnly? DoneAt { get; init; }
    public DateOnly? Due { get; init; }
    public DateOnly? OriginalDue { get; init; }
    public DateOnly? HandedInOn { get; init; }
    public DateOnly? ClosedOn { get; init; }

    public DutyLine Line(
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        IReadOnlyDictionary<PersonId, string> people,
        WorkCalendar calendar,
        Moment now
    ) =>
        new(
            new(Id),
            Kind,
            Code,
            Title,
            Url,
            Subject,
            Source,
            State,
            Next,
            Named(units, LeadUnit),
            HolderUnit is { } unit ? Named(units, unit) : null,
            HolderPerson is { } person ? new(person, people.GetValueOrDefault(person) ?? "") : null,
            OpenedOn,
            Due,
            OriginalDue,
            HandedInOn,
            ClosedOn,
            DutyTiming.Of(
                State,
                new(MeasuredDue, DueAt, HandedInOn, ClosedOn, DoneAt) { ByClock = DueByClock },
                calendar,
                now
            )
        )
        {
            DueAt = Due == MeasuredDue ? DueAt : null,
        };

    private static NamedUnit Named(IReadOnlyDictionary<UnitId, UnitSummary> units, UnitId id) =>
        units.GetValueOrDefault(id) is { } unit
            ? new(id, unit.Code, unit.Name, unit.ShortName)
            : new(id, "", "", "");
}
