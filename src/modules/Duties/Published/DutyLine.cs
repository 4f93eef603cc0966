using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>A duty as a row of a list, with the names it needs.</summary>
/// <param name="HolderUnit">Null once closed.</param>
/// <param name="Due">The due day in force; null = continuing.</param>
public sealed record DutyLine(
    DutyId Id,
    DutyKind Kind,
    string Code,
    string Title,
    string Url,
    Guid Subject,
    DocumentId? Source,
    DutyState State,
    NextStep? Next,
    NamedUnit LeadUnit,
    NamedUnit? HolderUnit,
    NamedPerson? HolderPerson,
    DateOnly OpenedOn,
    DateOnly? Due,
    DateOnly? OriginalDue,
    DateOnly? HandedInOn,
    DateOnly? ClosedOn,
    DutyTiming Timing
)
{
    /// <summary>The time on the due day; null where the whole day is within time.</summary>
    public TimeOnly? DueAt { get; init; }
}

public sealed record NamedUnit(UnitId Id, string Code, string Name, string ShortName);

public sealed record NamedPerson(PersonId Id, string Name);
