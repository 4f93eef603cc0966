using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>Null: everybody may see it.</summary>
    public ViewLimit? Limit { get; private set; }

    /// <summary>
    /// Whoever the work itself makes party to it: who issued it, who leads it from above, who answers for it. Whoever holds one of its
    /// duties is added by the duties.
    /// </summary>
    public IEnumerable<PersonId> Parties =>
        new[] { IssuerPerson, SupervisingLeader, Accountable }.OfType<PersonId>().Distinct();

    /// <summary>
    /// What lists, searches, exports and the calendar feed call it: what limited work is about is read on its own page alone, where
    /// each look leaves a fact.
    /// </summary>
    public string ListedTitle => Limit is { } limit ? limit.ListedTitle() : Title;

    /// <summary>What it is found by besides its code and title.</summary>
    public string ListedWords =>
        Limit is null ? $"{Deliverable} {Source.Citation} {Authority}" : "";

    /// <summary>The title of one of its duties: its own, or what a cooperating unit was asked.</summary>
    public string ListedTitleOf(DutyId duty) =>
        Limit is null && Requests.FirstOrDefault(asked => asked.Duty == duty) is { } request
            ? request.Question
            : ListedTitle;

    /// <summary>
    /// A demand of a document is read by all who read the document: hiding its work would make the coverage lie. A part is told of on
    /// the page of its whole.
    /// </summary>
    public Refusal? RefuseLimit() =>
        RefuseLimitWithTheWhole()
        ?? (Parent is not null && Limit is null ? AssignmentRefusals.LimitTheWhole(Code) : null);

    public Refusal? RefuseLimitWithTheWhole() =>
        Source.Kind is SourceKind.Provision
            ? AssignmentRefusals.SourceIsReadByAll(Code, Source.Citation)
            : null;

    public void LimitTo(ViewLimit limit) => Limit = limit;

    public void LiftLimit() => Limit = null;
}
