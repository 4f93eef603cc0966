using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>Once acknowledged, a unit has this many working days to find that it is not the rightful one.</summary>
    public const int SendBackWithinWorkingDays = 5;

    public Outcome<AssignmentAcknowledged> Acknowledge(Deed deed)
    {
        if (Refuse(ActWords.Acknowledge, deed) is { } refusal)
        {
            return refusal;
        }

        Move(AssignmentState.Underway, AssignmentStep.Acknowledged, deed);
        AcknowledgedOn = deed.Now.Today;
        return new AssignmentAcknowledged(Ref, deed.Names.Of(LeadUnit));
    }

    /// <summary>Working days since it was acknowledged; 0 while it is not.</summary>
    public int WorkingDaysSince(WorkCalendar calendar, DateOnly today) =>
        AcknowledgedOn is { } on ? calendar.CountWorkingDays(on, today) : 0;

    /// <param name="rightful">The unit whose work it is; any unit but the lead itself.</param>
    /// <param name="workingDaysSince">Working days since it was acknowledged.</param>
    /// <param name="openParts">Parts that it has already given out.</param>
    public Outcome<AssignmentSentBack> SendBack(
        UnitId rightful,
        string reason,
        int workingDaysSince,
        int openParts,
        Deed deed
    )
    {
        var standing = Standing(HoldingUnit, deed) with
        {
            WorkingDaysSince = workingDaysSince,
            OpenParts = openParts,
        };
        if (standing.Refuse(ActWords.SendBack, deed.By) is { } refusal)
        {
            return refusal;
        }

        if (rightful == LeadUnit)
        {
            return Refusal.Invalid("rightfulUnit", AssignmentRefusals.RightfulIsYourself);
        }

        Move(AssignmentState.SentBack, AssignmentStep.SentBack, deed);
        LapseExtension();
        AcknowledgedOn = null;
        (RightfulUnit, SentBackReason) = (rightful, reason);
        return new AssignmentSentBack(
            Ref,
            deed.Names.Of(LeadUnit),
            rightful,
            deed.Names.Of(rightful),
            IssuerUnit,
            reason
        );
    }

    /// <summary>The unit named when it was sent back last.</summary>
    public UnitId? RightfulUnit { get; private set; }

    public string? SentBackReason { get; private set; }

    /// <summary>The issuer gives what was sent back to the named unit, to another one, or once more to the same.</summary>
    public Outcome<AssignmentRedirected> Redirect(
        UnitId lead,
        PersonId accountable,
        string? reason,
        Deed deed
    )
    {
        if (Refuse(ActWords.Redirect, deed) is { } refusal)
        {
            return refusal;
        }

        var from = LeadUnit;
        (LeadUnit, Accountable, AccountableSince) = (lead, accountable, deed.Now.Today);
        Move(AssignmentState.Issued, AssignmentStep.Redirected, deed);
        return new AssignmentRedirected(
            Ref,
            from,
            deed.Names.Of(from),
            deed.Names.Of(lead),
            accountable,
            deed.Names.Of(accountable),
            reason
        );
    }

    /// <summary>Before a unit becomes the lead.</summary>
    /// <returns>Whether it did cooperate.</returns>
    public bool StopCooperatingWith(UnitId unit) =>
        cooperating.RemoveAll(known => known.Unit == unit) > 0;
}
