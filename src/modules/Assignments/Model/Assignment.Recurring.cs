using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>The first assignment of the series; itself for the first and for work that comes once.</summary>
    public AssignmentId? Series { get; private init; }

    /// <summary>The how-manieth of its series, from 1.</summary>
    public int Occurrence { get; private init; } = 1;

    /// <summary>The recurrence as JSON; null for work that comes once.</summary>
    public string? Recurrence { get; private init; }

    /// <summary>The due day of this occurrence before any extension; the next period begins the day after.</summary>
    public DateOnly? PeriodEnds { get; private init; }

    public bool NextOpened { get; private set; }

    public AssignmentId SeriesId => Series ?? Id;

    /// <summary>
    /// It is accepted, or the next period has begun. Withdrawing the last occurrence ends the series; what was sent back waits
    /// until it has its rightful lead.
    /// </summary>
    public bool NextIsDue(DateOnly today) =>
        PeriodEnds is { } ends
        && !NextOpened
        && State is not (AssignmentState.Withdrawn or AssignmentState.SentBack)
        && (State is AssignmentState.Done || today > ends);

    /// <summary>
    /// The same work once more, on behalf of the same issuer, for the lead and the people of today. Periods that went by while
    /// the program did not run are left out: nothing is due before it was asked for.
    /// </summary>
    public (Assignment Next, Deadline Deadline) OpenNext(
        string code,
        string searchText,
        PersonId accountable,
        WorkCalendar calendar,
        Deed deed
    )
    {
        var yesterday = deed.Now.Today.AddDays(-1);
        var after = PeriodEnds!.Value > yesterday ? PeriodEnds.Value : yesterday;
        var deadline = DeadlineJson.Read<Recurrence>(Recurrence!).Next(calendar, after);
        var next = new Assignment
        {
            Code = code,
            Title = Title,
            Work = Work,
            Deliverable = Deliverable,
            Authority = Authority,
            LeadUnit = LeadUnit,
            Accountable = accountable,
            AccountableSince = deed.Now.Today,
            IssuerUnit = IssuerUnit,
            IssuerPerson = IssuerPerson,
            IssuerPost = IssuerPost,
            IssuerSignature = IssuerSignature,
            SupervisingLeader = SupervisingLeader,
            Limit = Limit,
            Source = Source with { },
            Recurrence = Recurrence,
            PeriodEnds = deadline.Due,
            Series = SeriesId,
            Occurrence = Occurrence + 1,
            IssuedAt = deed.Now.Utc,
            IssuedOn = deed.Now.Today,
            SearchText = searchText,
        };
        next.cooperating.AddRange(
            cooperating.Select(known => new CooperatingUnit(next.Id, known.Unit))
        );
        next.Step(AssignmentStep.Issued, deed);
        NextOpened = true;
        return (next, deadline);
    }
}
