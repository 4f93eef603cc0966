using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <summary>What a person has to do now, and what others hold that the person answers for.</summary>
/// <param name="Held">The posts held today.</param>
/// <param name="Posts">Those under which work is done, each with what is to be done in its unit.</param>
/// <param name="Everything">What is to be done in all posts.</param>
/// <param name="Chosen">What is to be done in the chosen post, or <see cref="Everything"/>.</param>
/// <param name="Mine">The most urgent of <see cref="Chosen"/>, at most as many as were asked for.</param>
/// <param name="Waiting">The most urgent of <see cref="WaitingInAll"/>.</param>
/// <param name="DoneThisMonth">What the person answers for and was done this month.</param>
/// <param name="Documents">What waits in documents for the post acted for, whichever post is chosen.</param>
internal sealed record MyWork(
    IReadOnlyList<PostSummary> Held,
    IReadOnlyList<PostWork> Posts,
    WorkCount Everything,
    WorkCount Chosen,
    IReadOnlyList<WorkItem> Mine,
    IReadOnlyList<WorkItem> Waiting,
    long WaitingInAll,
    long DoneThisMonth,
    IReadOnlyList<WaitingDocument> Documents
)
{
    /// <summary>In whose place the person may act today, and what waits there; none while acting in somebody's place.</summary>
    public IReadOnlyList<PlaceWork> Places { get; init; } = [];

    public static MyWork None { get; } = new([], [], new(0, 0), new(0, 0), [], [], 0, 0, []);
}

internal sealed record WorkCount(long Count, long Overdue);

internal sealed record PlaceWork(PostInPlace Place, long Count);

internal sealed record PostWork(PostSummary Post, WorkCount Work);

/// <param name="HandedInBy">The unit that handed in what is to be judged; otherwise <paramref name="LeadUnit"/>.</param>
/// <param name="HeldBefore">Who held in that unit what is to be judged; null where nobody did, or it was not handed in.</param>
/// <param name="Due">The deadline of the work itself, whoever holds it.</param>
/// <param name="Timing">How the work stands against that deadline.</param>
/// <param name="Acting">The day by which its holder has to act; <paramref name="Group"/> goes by it.</param>
internal sealed record WorkItem(
    string Code,
    string Title,
    string Url,
    DutyKind Kind,
    DutyState State,
    NextStep Next,
    NamedUnit LeadUnit,
    NamedUnit HandedInBy,
    NamedPerson? HeldBefore,
    NamedUnit OwedToUnit,
    NamedPerson? OwedToPerson,
    string OwedToTitle,
    PersonId? Accountable,
    NamedUnit HolderUnit,
    NamedPerson? HolderPerson,
    string HolderTitle,
    int HeldForWorkingDays,
    DateOnly OpenedOn,
    DateOnly? HandedInOn,
    DateOnly? Due,
    DateOnly? MeasuredDue,
    Deadline? Deadline,
    DutyTiming Timing,
    ActingDay Acting,
    WorkGroup Group
)
{
    public Guid Id { get; init; }

    /// <summary>Grows with each change of the duty.</summary>
    public int Version { get; init; }

    /// <summary>It waits for a decision that is not for these hands: they answer for the work.</summary>
    public bool IsForOthersThan(Hands hands) =>
        Next is NextStep.Judge or NextStep.Decide
        && Accountable is { } accountable
        && hands.Have(accountable);
}
