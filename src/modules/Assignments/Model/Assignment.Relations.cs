using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    /// <summary>The unit whose turn it is: the lead while it works, otherwise the issuer.</summary>
    public UnitId HoldingUnit => State.IsWithLead() ? LeadUnit : IssuerUnit;

    public bool ActsForLead(Caller caller) => ActsFor(LeadUnit, caller);

    public bool ActsForIssuer(Caller caller) =>
        ActsFor(IssuerUnit, caller)
        || (SupervisingLeader is { } leader && caller.Person == leader && caller.Post is not null);

    public static bool ActsFor(UnitId unit, Caller caller) => caller.ActsFor(unit);

    /// <summary>Why the lead's act cannot be done: somebody else's, or no longer the moment.</summary>
    private Refusal? RefuseUnlessLead(Deed deed, AssignmentState to, Words act) =>
        !ActsForLead(deed.By)
            ? AssignmentRefusals.OnlyLead(deed.Names.Of(LeadUnit), act)
            : Refuse(to, act, deed);

    private Refusal? RefuseUnlessIssuer(Deed deed, AssignmentState to, Words act) =>
        !ActsForIssuer(deed.By)
            ? AssignmentRefusals.OnlyIssuer(deed.Names.Of(IssuerUnit), act)
            : Refuse(to, act, deed);

    private Refusal? Refuse(AssignmentState to, Words act, Deed deed) =>
        !State.MayBecome(to) ? NotNow(act, deed)
        : PausedSince is { } since && to is not AssignmentState.Withdrawn
            ? AssignmentRefusals.Paused(Code, since, act)
        : null;

    /// <summary>Told to whoever comes second: what happened, by whom, when.</summary>
    private Refusal NotNow(Words act, Deed deed) =>
        AssignmentRefusals.NotNow(Code, LastStep, LastStepBy, deed.Local(LastStepAt), State, act);
}
