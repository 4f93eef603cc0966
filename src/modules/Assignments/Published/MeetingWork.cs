using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments;

/// <summary>
/// Gives out work from what a meeting decided. Whoever has the meeting calls this inside its own operation, which takes running
/// numbers in turn (<see cref="INumbering"/>).
/// </summary>
public sealed class MeetingWork
{
    private readonly Issuing issuing;
    private readonly PersonDirectory people;

    internal MeetingWork(Issuing issuing, PersonDirectory people) =>
        (this.issuing, this.people) = (issuing, people);

    /// <returns>The new assignment; or all problems of the fields, by the names of the form for assignments, the deadline as "dueOn".</returns>
    public async Task<Outcome<GivenWork>> Give(
        WorkFromMeeting work,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var issued = await issuing.Issue(
            new AssignmentDraft
            {
                Title = work.Title,
                Deliverable = work.Deliverable,
                LeadUnit = work.Lead,
                Accountable = work.Accountable ?? await HeadOf(work.Lead, now, stop),
                Authority = work.Authority,
                Deadline = work.Due is { } due ? new DraftDeadline.By(due) : null,
                Source = AssignmentSource.Spoken(
                    SourceKind.Meeting,
                    work.Citation.Shortened(Lengths.Reference),
                    work.On,
                    work.Quote.Shortened(Lengths.Quote)
                ),
                Limit =
                    work.OfInspection ? ViewLimit.Inspection
                    : work.OfPersonnel ? ViewLimit.Personnel
                    : null,
                Viewers = work.SeenBy,
            },
            AssignmentActs.Issue,
            null,
            null,
            caller,
            now,
            stop
        );
        return issued.Refusal is { } refusal
            ? refusal with
            {
                Fields = [.. refusal.Fields.Select(error => OfForm(error, work))],
            }
            : issued.Then<GivenWork>(assignment => new GivenWork(assignment.Id, assignment.Code));
    }

    /// <summary>This work has a day as its deadline and no other way.</summary>
    private static FieldError OfForm(FieldError error, WorkFromMeeting work) =>
        error.Field != ClarityCheck.Fields.Deadline ? error
        : work.Due is null ? new("dueOn", FormWords.DayMissing)
        : new("dueOn", error.Sentence);

    private async Task<PersonId?> HeadOf(UnitId? lead, Moment now, CancellationToken stop) =>
        lead is { } unit ? (await people.HeadOf(unit, now.Today, stop))?.Id : null;
}

/// <param name="Accountable">Left out: the head of the lead unit.</param>
/// <param name="Citation">Which conclusion of which meeting, as one cites it.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Quote">The words of the conclusion.</param>
public sealed record WorkFromMeeting(
    string? Title,
    string? Deliverable,
    UnitId? Lead,
    PersonId? Accountable,
    string? Authority,
    DateOnly? Due,
    string Citation,
    DateOnly On,
    string Quote
)
{
    /// <summary>It puts right what an inspection found: named people alone see it.</summary>
    public bool OfInspection { get; init; }

    /// <summary>It is about a person: named people alone see it.</summary>
    public bool OfPersonnel { get; init; }

    /// <summary>Who is named then, beside those whom the work makes party to it.</summary>
    public IReadOnlyList<PersonId> SeenBy { get; init; } = [];
}

public sealed record GivenWork(AssignmentId Id, string Code)
{
    public string Url => AssignmentUrls.Assignment(Code);
}
