using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

public sealed record MyWorkModel(
    DateOnly Today,
    Words Count,
    Words? Overdue,
    IReadOnlyList<FilterChip> Posts,
    IReadOnlyList<WaitingRowModel> Documents,
    IReadOnlyList<WorkGroupModel> Groups,
    Words? NotAllShown,
    IReadOnlyList<WorkLink> MoreLinks,
    Words? End,
    WorkLink? DoneThisMonth,
    string? CalendarHref,
    EmptyWork? Empty
)
{
    /// <summary>In whose place the reader may act today.</summary>
    public IReadOnlyList<PlaceModel> Places { get; init; } = [];

    /// <summary>Whose work this is, where it is somebody else's.</summary>
    public Words? StandingIn { get; init; }
}

/// <param name="Choice">What the choice of posts takes for it.</param>
public sealed record PlaceModel(Words Sentence, string Choice, Words Button);

/// <param name="Count">How many there are, where all of them are shown.</param>
public sealed record WorkGroupModel(
    string Id,
    Words Title,
    long? Count,
    Words? Note,
    bool IsOverdue,
    IReadOnlyList<WorkRowModel> Rows
);

/// <param name="Post">The post that the row belongs to, where it is not the one acted for: pressing acts for it.</param>
/// <param name="IsFirst">The most urgent one: its button is the one filled button of the page.</param>
public sealed record WorkRowModel(
    string Code,
    Words Title,
    string Href,
    IReadOnlyList<Words> Meta,
    PostSummary? Post,
    DeadlineView Deadline,
    WorkLink Do,
    bool IsFirst
);

/// <summary>A document in which proposals wait.</summary>
public sealed record WaitingRowModel(Words Title, string Subject, WorkLink Do);

public sealed record WorkLink(Words Label, string Href);

/// <summary>Nothing to do: what this is, why it is empty, what to do next.</summary>
public sealed record EmptyWork(Words Title, Words Text);
