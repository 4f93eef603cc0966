using Chutri.Organization;

namespace Chutri.Duties.Api;

/// <summary>A duty on the wire.</summary>
/// <param name="Next">What the holder has to do; null once closed.</param>
/// <param name="DueAt">The time on the due day by which it is due; null where the whole day is within time.</param>
/// <param name="Timeliness">within, due-soon, overdue, done-on-time, done-late; null when withdrawn.</param>
internal sealed record DutyJson(
    Guid Id,
    string Kind,
    string Code,
    string Title,
    string Url,
    Guid? Document,
    string State,
    string? Next,
    UnitRefJson LeadUnit,
    UnitRefJson? HolderUnit,
    NamedPersonJson? Holder,
    DateOnly OpenedOn,
    DateOnly? Due,
    DateOnly? OriginalDue,
    DateOnly? HandedInOn,
    DateOnly? ClosedOn,
    string? Timeliness,
    string TimelinessSentence,
    TimeOnly? DueAt
);

internal sealed record NamedPersonJson(Guid Id, string Name);

internal sealed record DutyListJson(IReadOnlyList<DutyJson> Items, string? Next, long Total);
