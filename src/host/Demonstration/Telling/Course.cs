using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Demonstration.Telling;

/// <summary>An assignment on its way through the story, with what the next step needs to know.</summary>
internal sealed class Course(Assignment assignment, DateOnly? due, IReadOnlyList<Step> steps)
{
    public AssignmentId Id { get; } = assignment.Id;

    public string Code { get; } = assignment.Code;

    public DutyId Duty { get; } = assignment.Duty;

    public string Title { get; } = assignment.Title;

    public string Deliverable { get; } = assignment.Deliverable;

    public UnitId Issuer { get; } = assignment.IssuerUnit;

    public PersonId IssuerPerson { get; } = assignment.IssuerPerson!.Value;

    public bool Recurs { get; } = assignment.Recurrence is not null;

    public AssignmentId Series { get; } = assignment.SeriesId;

    public UnitId Lead { get; set; } = assignment.LeadUnit;

    public PersonId Accountable { get; set; } = assignment.Accountable;

    /// <summary>Whoever does the work now.</summary>
    public PersonId Doer { get; set; } = assignment.Accountable;

    public DateOnly? Due { get; set; } = due;

    public UnitId? Rightful { get; set; }

    /// <summary>Requests for cooperation: the unit's code and the number of the last one.</summary>
    public Dictionary<string, int> Asked { get; } = [];

    public int Done { get; set; }

    public Step? Next => Done < steps.Count ? steps[Done] : null;
}
