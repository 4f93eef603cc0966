using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    public UnitId HoldingUnit => State.WhoseTurn(LeadUnit, IssuerUnit);

    /// <param name="holder">The unit that has its duty.</param>
    public Standing StandingWith(
        UnitId? holder,
        Func<UnitId, string> nameOf,
        Func<DateTime, DateTime> local
    ) =>
        new()
        {
            Code = Code,
            State = State,
            Lead = LeadUnit,
            Accountable = Accountable,
            Issuer = IssuerUnit,
            SupervisingLeader = SupervisingLeader,
            Holder = holder,
            Continuing = Continuing,
            PausedSince = PausedSince,
            AcknowledgedOn = AcknowledgedOn,
            Extension = OpenExtension ?? extensions.MaxBy(request => request.AskedAt),
            Pending = Pending,
            LastStep = LastStep,
            LastStepBy = LastStepBy,
            LastStepAt = LastStepAt,
            Limit = Limit,
            NoLimit = RefuseLimit(),
            NameOf = nameOf,
            Local = local,
        };

    /// <summary>Asked before what was typed is looked at: whoever may not, or comes second, hears that and nothing else.</summary>
    public Refusal? Refuse(Words act, Deed deed) =>
        Standing(HoldingUnit, deed).Refuse(act, deed.By);

    private Standing Standing(UnitId holder, Deed deed) =>
        StandingWith(holder, deed.Names.Of, deed.Local);
}
