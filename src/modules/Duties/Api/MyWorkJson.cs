using Chutri.Organization;

namespace Chutri.Duties.Api;

/// <param name="Count">What is to be done in the chosen post, or in all.</param>
/// <param name="Items">The most urgent first; at most 100.</param>
/// <param name="Waiting">What the person answers for and somebody else holds; at most 100.</param>
/// <param name="Documents">Documents with proposals that wait for the post acted for, the newest first.</param>
internal sealed record MyWorkJson(
    long Count,
    long Overdue,
    IReadOnlyList<PostWorkJson> Posts,
    IReadOnlyList<WorkJson> Items,
    IReadOnlyList<WorkJson> Waiting,
    long WaitingCount,
    long DoneThisMonth,
    IReadOnlyList<WaitingDocumentJson> Documents
);

/// <param name="Step">issue: accepted, becomes work once it is issued; review: nobody has looked at it yet.</param>
/// <param name="Count">How many proposals of the document wait.</param>
internal sealed record WaitingDocumentJson(
    string Title,
    string Subject,
    string Step,
    int Count,
    string Url
);

internal sealed record PostWorkJson(Guid Post, string Title, long Count, long Overdue);

/// <param name="Group">overdue, today, this-week, later: by <paramref name="ActBy"/>.</param>
/// <param name="Due">The deadline of the work itself.</param>
/// <param name="ActBy">The day by which the holder has to act: to judge a result, counted from its handing in; otherwise the deadline.</param>
internal sealed record WorkJson(
    string Code,
    string Title,
    string Url,
    string Kind,
    string State,
    string Next,
    string Group,
    UnitRefJson LeadUnit,
    UnitRefJson HolderUnit,
    NamedPersonJson? Holder,
    UnitRefJson OwedToUnit,
    NamedPersonJson? OwedTo,
    DateOnly? Due,
    DateOnly? ActBy,
    string? Timeliness,
    string TimelinessSentence,
    IReadOnlyList<string> Why
);
