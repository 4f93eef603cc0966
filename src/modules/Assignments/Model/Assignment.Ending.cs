using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>Ends it without a result; what it had asked of others falls away with it.</summary>
    public Outcome<AssignmentWithdrawn> Withdraw(string reason, Deed deed)
    {
        if (Refuse(ActWords.Withdraw, deed) is { } refusal)
        {
            return refusal;
        }

        End(deed);
        return new AssignmentWithdrawn(Ref, deed.Names.Of(LeadUnit), reason, null);
    }

    /// <summary>A part goes with the whole that it is a part of.</summary>
    public AssignmentWithdrawn WithdrawAsPart(string reason, string whole, Deed deed)
    {
        End(deed);
        return new(Ref, deed.Names.Of(LeadUnit), reason, whole);
    }

    private void End(Deed deed)
    {
        Pending?.Drop();
        LapseExtension();
        PausedSince = null;
        Move(AssignmentState.Withdrawn, AssignmentStep.Withdrawn, deed);
    }

    /// <summary>Cooperation asked for and still open, once nobody needs it; each has a duty to withdraw.</summary>
    public IReadOnlyList<CooperationRequest> DropOpenRequests() => DropRequests(_ => true);

    /// <summary>Parts are given to units; the whole stays with its lead, which stays answerable.</summary>
    public Outcome<AssignmentBrokenDown> BreakDown(Assignment part, Deed deed)
    {
        if (Refuse(ActWords.BreakDown, deed) is { } refusal)
        {
            return refusal;
        }

        Step(AssignmentStep.BrokenDown, deed);
        return new AssignmentBrokenDown(Ref, part.Ref, deed.Names.Of(part.LeadUnit));
    }

    /// <param name="holder">The unit that has it.</param>
    /// <param name="person">The person in it who does, where one does.</param>
    public Outcome<HolderReminded> Remind(
        UnitId holder,
        PersonId? person,
        string message,
        Deed deed
    )
    {
        var standing = Standing(holder, deed) with { HolderPerson = person };
        if (standing.Refuse(ActWords.Remind, deed.By) is { } refusal)
        {
            return refusal;
        }

        return new HolderReminded(Ref, holder, deed.Names.Of(holder), message);
    }
}
