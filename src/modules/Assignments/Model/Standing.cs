using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>
/// How an assignment stands, and so whose each act is and whether it is the moment for it. Said here alone: the acts ask it before
/// they do anything, a page asks it before it opens a form, and what is offered is what it does not refuse.
/// </summary>
internal sealed record Standing
{
    public required string Code { get; init; }
    public required AssignmentState State { get; init; }
    public required UnitId Lead { get; init; }
    public required PersonId Accountable { get; init; }
    public required UnitId Issuer { get; init; }
    public required PersonId? SupervisingLeader { get; init; }

    /// <summary>The unit that has it now, by its duty; whoever is to be reminded.</summary>
    public required UnitId? Holder { get; init; }

    /// <summary>The person in that unit who has it, where one does.</summary>
    public PersonId? HolderPerson { get; init; }
    public required bool Continuing { get; init; }
    public required DateOnly? PausedSince { get; init; }

    /// <summary>The request for an extension made last.</summary>
    public required ExtensionRequest? Extension { get; init; }

    /// <summary>The result that waits for judgement.</summary>
    public required Delivery? Pending { get; init; }

    /// <summary>Since when the lead has it, and how many working days that is.</summary>
    public DateOnly? AcknowledgedOn { get; init; }
    public int WorkingDaysSince { get; init; }
    public int OpenParts { get; init; }

    /// <summary>Why its duty cannot be paused, where somebody has asked it.</summary>
    public Refusal? NoPause { get; init; }
    public required AssignmentStep LastStep { get; init; }
    public required string LastStepBy { get; init; }
    public required DateTime LastStepAt { get; init; }

    /// <summary>Null: everybody sees it.</summary>
    public ViewLimit? Limit { get; init; }

    /// <summary>What everybody has read in a document cannot be kept among named people.</summary>
    public Refusal? NoLimit { get; init; }
    public required Func<UnitId, string> NameOf { get; init; }
    public required Func<DateTime, DateTime> Local { get; init; }

    public bool IsOfLead(Caller caller) => caller.ActsFor(Lead);

    public bool IsOfIssuer(Caller caller) =>
        caller.ActsFor(Issuer)
        || (
            SupervisingLeader is { } leader && caller.Authority == leader && caller.Post is not null
        );

    public Refusal? Refuse(Words act, Caller caller)
    {
        var rule = ActRules.Of(act);
        return IsOver(act)
            ? NotNow(act)
            : RefuseSide(rule.Whose, act, caller)
                ?? RefuseMoment(rule, act)
                ?? RefusePerson(act, caller);
    }

    /// <summary>Who sees what is limited is decided also when the work has ended: it stays limited.</summary>
    public bool IsOver(Words act) =>
        !State.IsOpen() && (act != ActWords.LimitViewers || Limit is null);

    /// <summary>Told to whoever comes second: what happened, by whom, when.</summary>
    public Refusal NotNow(Words act) =>
        AssignmentRefusals.NotNow(Code, LastStep, LastStepBy, Local(LastStepAt), State, act);

    private Refusal? RefuseSide(Whose whose, Words act, Caller caller) =>
        whose switch
        {
            Whose.Lead => IsOfLead(caller) ? null : AssignmentRefusals.OnlyLead(NameOf(Lead), act),
            Whose.Issuer => IsOfIssuer(caller)
                ? null
                : AssignmentRefusals.OnlyIssuer(NameOf(Issuer), act),
            Whose.LeadOrIssuer => IsOfLead(caller) || IsOfIssuer(caller)
                ? null
                : AssignmentRefusals.OnlyLeadOrIssuer(NameOf(Lead), NameOf(Issuer), act),
            _ => caller.ActsFor(WhoseTurn)
                ? null
                : AssignmentRefusals.OnlyHoldingUnit(NameOf(WhoseTurn), act),
        };

    private UnitId WhoseTurn => State.WhoseTurn(Lead, Issuer);

    private Refusal? RefuseMoment(ActRule rule, Words act) =>
        !rule.In.Contains(State) ? NotNow(act)
        : PausedSince is { } since && !rule.WhilePaused
            ? AssignmentRefusals.Paused(Code, since, act)
        : act == ActWords.Resume && PausedSince is null ? AssignmentRefusals.NotPaused(Code)
        : act == ActWords.SendBack ? RefuseSendingBack()
        : act == ActWords.Pause ? NoPause
        : act == ActWords.LimitViewers ? NoLimit
        : act == ActWords.RequestExtension ? RefuseAsking()
        : act == ActWords.DecideExtension ? RefuseDeciding()
        // Read while another was judging it: the row is of before, its deliveries of after.
        : State is AssignmentState.Delivered && IsJudging(act) && Pending is null
            ? PlatformRefusals.ChangedMeanwhile
        : null;

    private Refusal? RefuseSendingBack() =>
        AcknowledgedOn is { } on && WorkingDaysSince > Assignment.SendBackWithinWorkingDays
            ? AssignmentRefusals.SendBackTooLate(Code, on, Assignment.SendBackWithinWorkingDays)
        : OpenParts > 0 ? AssignmentRefusals.PartsGivenOut(Code, OpenParts)
        : null;

    private Refusal? RefuseAsking() =>
        Continuing ? AssignmentRefusals.NothingToExtend(Code)
        : Extension is { State: ExtensionState.Asked } open
            ? AssignmentRefusals.ExtensionAlreadyAsked(
                Code,
                open.AskedBySigned,
                Local(open.AskedAt)
            )
        : null;

    private Refusal? RefuseDeciding() =>
        Extension switch
        {
            { State: ExtensionState.Asked } => null,
            { DecidedBySigned: { } by, DecidedAt: { } at } => AssignmentRefusals.ExtensionDecided(
                Code,
                by,
                Local(at)
            ),
            _ => AssignmentRefusals.NoExtensionAsked(Code),
        };

    private Refusal? RefusePerson(Words act, Caller caller) =>
        IsJudging(act) ? RefuseSameHands(caller)
        : act == ActWords.Acknowledge && !MayAnswerForUnit(caller)
            ? AssignmentRefusals.AcknowledgedByItsHead(NameOf(Lead))
        : act == ActWords.DecideExtension
        && Extension is { } asked
        && asked.Asker.Meet(caller.Hands)
            ? caller.InPlaceOf is null && asked.AskedInPlaceOf is null
                    ? AssignmentRefusals.AskerMayNotGrant(caller.Name)
                : AssignmentRefusals.SameHandsMayNotGrant(asked.AskedBySigned, caller.Signer)
        : IsLettingOff(act) && caller.Hands.Have(Accountable)
            ? AssignmentRefusals.AccountableMayNot(act, caller.Signer)
        : act == ActWords.Remind
        && Holder is { } holder
        && caller.Unit == holder
        && !MayUrgeWithin(caller)
            ? AssignmentRefusals.RemindsItself(Code, NameOf(holder))
        : null;

    private Refusal? RefuseSameHands(Caller caller) =>
        Pending is { } pending && pending.DeliveredBy.Meet(caller.Hands)
            ? caller.InPlaceOf is null && pending.InPlaceOf is null
                ? AssignmentRefusals.DelivererMayNotJudge(caller.Name)
                : AssignmentRefusals.SameHandsMayNotJudge(pending.DeliveredBySigned, caller.Signer)
            : caller.Hands.Have(Accountable)
                ? AssignmentRefusals.AccountableMayNotJudge(caller.Signer)
                : null;

    /// <summary>To acknowledge is to say "this is ours": not for every member of the unit to say.</summary>
    private bool MayAnswerForUnit(Caller caller) =>
        caller.IsUnbounded
        || caller.Authority == Accountable
        || caller.Role is Role.Head or Role.Deputy or Role.Clerk;

    /// <summary>Whoever answers for it, or leads the unit, may urge the officer who has it; a unit does not urge itself.</summary>
    private bool MayUrgeWithin(Caller caller) =>
        HolderPerson is { } person
        && !caller.Hands.Have(person)
        && (caller.Authority == Accountable || caller.Role is Role.Head or Role.Deputy);

    /// <summary>What gives whoever answers for the work more time, or lets them off.</summary>
    private static bool IsLettingOff(Words act) =>
        act == ActWords.DecideExtension || act == ActWords.Pause || act == ActWords.Withdraw;

    private static bool IsJudging(Words act) => act == ActWords.Accept || act == ActWords.Return;
}
