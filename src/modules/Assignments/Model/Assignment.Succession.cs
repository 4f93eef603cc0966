using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>A unit ended: the successor leads, waits and cooperates in its place. Its duty has been moved by its own module.</summary>
    /// <param name="accountable">Who answers for it in the successor.</param>
    /// <returns>Requests for cooperation that have fallen away because the lead would ask itself.</returns>
    public IReadOnlyList<CooperationRequest> Succeed(
        UnitId from,
        UnitId to,
        PersonId accountable,
        Deed deed
    )
    {
        if (IssuerUnit == from)
        {
            IssuerUnit = to;
        }

        if (RightfulUnit == from)
        {
            RightfulUnit = to;
        }

        if (LeadUnit == from)
        {
            LeadUnit = to;
            if (accountable != Accountable)
            {
                (Accountable, AccountableSince) = (accountable, deed.Now.Today);
            }
        }

        SucceedCooperation(from, to);
        Step(AssignmentStep.Succeeded, deed);
        return DropRequests(request => request.Unit == LeadUnit);
    }

    /// <summary>Who was accountable has left the lead unit. Its duty has been moved by its own module, and told why.</summary>
    public void AnsweredBy(PersonId head, Deed deed)
    {
        (Accountable, AccountableSince) = (head, deed.Now.Today);
        Step(AssignmentStep.AccountableNamed, deed);
    }

    private void SucceedCooperation(UnitId from, UnitId to)
    {
        var cooperated = cooperating.RemoveAll(known => known.Unit == from) > 0;
        cooperating.RemoveAll(known => known.Unit == LeadUnit);
        if (cooperated && to != LeadUnit && cooperating.TrueForAll(known => known.Unit != to))
        {
            cooperating.Add(new(Id, to));
        }

        foreach (var request in requests.Where(request => request.Unit == from && request.IsOpen))
        {
            request.PassTo(to);
        }
    }
}
