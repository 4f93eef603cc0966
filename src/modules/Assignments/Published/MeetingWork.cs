using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;

namespace Chutri.Assignments;

/// <summary>
/// Gives out work from what a meeting decided. Whoever has the meeting calls this inside its own operation, which takes running
/// numbers in turn (<see cref="INumbering"/>).
/// </summary>
public sealed class MeetingWork
{
    private readonly Issuing issuing;

    internal MeetingWork(Issuing issuing) => this.issuing = issuing;

    /// <returns>The new assignment; or all problems of the fields, by the names of the form for assignments.</returns>
    public async Task<Outcome<GivenWork>> Give(
        WorkFromMeeting work,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        (
            await issuing.Issue(
                new AssignmentDraft
                {
                    Title = work.Title,
                    Deliverable = work.Deliverable,
                    LeadUnit = work.Lead,
                    Accountable = work.Accountable,
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
            )
        ).Then<GivenWork>(assignment => new GivenWork(assignment.Id, assignment.Code));
}

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
