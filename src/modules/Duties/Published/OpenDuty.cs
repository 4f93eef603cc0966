using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>Who holds a duty: a unit, and the person in it where one is known.</summary>
public sealed record Holder(UnitId Unit, PersonId? Person);

/// <summary>A duty about to be opened by the thing that has it (an assignment, a request to a cooperating unit, …).</summary>
/// <param name="Code">Readable code, shown beside the title: <c>NV-2026-000412</c>.</param>
/// <param name="Title">Verb and object, as the one who carries it out reads it.</param>
/// <param name="Url">The page of the thing. The next step is asked for there with <c>?do=</c> and the step's word.</param>
/// <param name="Subject">The identifier of the thing.</param>
/// <param name="Source">The document that demands it; null = from no document.</param>
/// <param name="Accountable">Who answers for it; left out, the head of the lead unit. An assignment must have one.</param>
/// <param name="OwedToUnit">Who waits for it: the unit that assigned or asked.</param>
/// <param name="Deadline">Null = continuing work, never overdue.</param>
public sealed record OpenDuty(
    DutyKind Kind,
    string Code,
    string Title,
    string Url,
    Guid Subject,
    DocumentId? Source,
    UnitId LeadUnit,
    PersonId? Accountable,
    UnitId OwedToUnit,
    PersonId? OwedToPerson,
    Holder Holder,
    NextStep Next,
    Deadline? Deadline
)
{
    /// <summary>What else a list finds it by, beside code and title: the product, the document it comes from.</summary>
    public string? AlsoFoundBy { get; init; }
}
