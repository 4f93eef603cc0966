using Chutri.Platform;

namespace Chutri.Duties.Model;

internal sealed partial class Duty
{
    /// <summary>To the same holder with another step is no new holding.</summary>
    public Outcome<Done> PassTo(
        Holder to,
        NextStep next,
        PassReason why,
        string? note,
        Moment now
    ) => Move(DutyMove.Pass, () => Hand(to, next, why, note, now));

    public Outcome<Done> HandIn(Holder judge, string? note, Moment now) =>
        Move(
            DutyMove.HandIn,
            () =>
            {
                (HandedInOn, DoneAt) = (now.Today, now.WholeSecond);
                Hand(judge, NextStep.Judge, PassReason.HandedIn, note, now);
            }
        );

    public Outcome<Done> Return(Holder to, string? note, Moment now) =>
        Move(
            DutyMove.Return,
            () =>
            {
                (HandedInOn, DoneAt) = (null, null);
                Hand(to, StepOfWork, PassReason.Returned, note, now);
            }
        );

    public Outcome<Done> ChangeLead(
        UnitId lead,
        PersonId? accountable,
        Holder holder,
        string? note,
        Moment now
    ) =>
        Move(
            DutyMove.ChangeLead,
            () =>
            {
                (LeadUnit, Accountable) = (lead, accountable ?? Accountable);
                Hand(holder, NextStep.Acknowledge, PassReason.LeadChanged, note, now);
            }
        );

    /// <summary>A unit ended: the successor leads, holds and waits in its place. The step stays what it was.</summary>
    public void Succeed(
        UnitId from,
        UnitId to,
        PersonId? headOfSuccessor,
        PersonId? holderPerson,
        string decision,
        Moment now
    )
    {
        if (LeadUnit == from)
        {
            (LeadUnit, Accountable) = (to, headOfSuccessor ?? Accountable);
        }

        if (OwedToUnit == from)
        {
            OwedToUnit = to;
        }

        if (HolderUnit == from && Next is { } next)
        {
            Hand(new(to, holderPerson), next, PassReason.Reorganization, decision, now);
        }
    }

    private NextStep StepOfWork =>
        Kind switch
        {
            DutyKind.Cooperation or DutyKind.Correction or DutyKind.Question => NextStep.Answer,
            DutyKind.ExtensionDecision => NextStep.Decide,
            DutyKind.Study => NextStep.Study,
            DutyKind.Step or DutyKind.Inspection => NextStep.DoStep,
            DutyKind.SelfReview => NextStep.Review,
            DutyKind.EffectCheck => NextStep.CheckEffect,
            DutyKind.Apology => NextStep.Apologise,
            _ => NextStep.Carry,
        };

    private void Hand(Holder to, NextStep next, PassReason why, string? note, Moment now)
    {
        Next = next;
        if (to == Holder)
        {
            return;
        }

        (HolderUnit, HolderPerson) = (to.Unit, to.Person);
        (HeldSince, HoldingNumber) = (NotBefore(now), HoldingNumber + 1);
        (PassedWhy, PassedNote) = (why, Lengths.Noted(note));
    }

    /// <summary>Two nodes' clocks may differ a little; a holding never ends before it began.</summary>
    private DateTime NotBefore(Moment now) => now.Utc < HeldSince ? HeldSince : now.Utc;
}
