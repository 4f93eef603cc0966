using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>
/// Carries documents to people. Its audience is frozen on a day; a pilot unit shows how it is done, a gate opens, and the others
/// follow in waves.
/// </summary>
internal sealed class Campaign : IVersioned
{
    public const int DonePercentByDefault = 95;
    public const int PassPercentByDefault = 70;

    private Campaign() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Purpose { get; private init; } = "";

    /// <summary>What this audience is to read: the provisions that matter for it.</summary>
    public string ReadingText { get; private init; } = "";

    /// <summary>The unit that runs it.</summary>
    public UnitId Owner { get; private init; }

    public PersonId Answerable { get; private init; }

    public string AnswerableName { get; private init; } = "";

    /// <summary>The campaign of a superior unit under which it is run.</summary>
    public Guid? Above { get; private init; }

    public AudienceRoles Roles { get; private init; }

    /// <summary>Kinds of person, by their names, parted by commas.</summary>
    public string Kinds { get; private init; } = "";

    public CampaignState State { get; private set; }

    public DateOnly? FrozenOn { get; private set; }

    /// <summary>A unit is done when so many per cent of those who had to attended, and minutes are there.</summary>
    public int DonePercent { get; private init; } = DonePercentByDefault;

    /// <summary>Right answers in per cent from which somebody has understood.</summary>
    public int PassPercent { get; private init; } = PassPercentByDefault;

    /// <summary>How understanding is seen; at first without a test.</summary>
    public UnderstandingRule Understanding { get; private set; } =
        new(0, UnderstandingRule.UsualTries, 0, "");

    public UnitId? Pilot { get; private set; }

    public DateTime? GateOpenedAt { get; private set; }

    public string? GateOpenedByName { get; private set; }

    public string? Lessons { get; private set; }

    public DateTime PlannedAt { get; private init; }

    public int Version { get; private set; }

    public IReadOnlySet<PersonKind> KindSet =>
        Kinds
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(Enum.Parse<PersonKind>)
            .ToHashSet();

    public static Campaign Of(
        string code,
        CampaignPlan plan,
        string answerableName,
        Guid? above,
        Moment now
    ) =>
        new()
        {
            Code = code,
            Title = plan.Title,
            Purpose = plan.Purpose,
            ReadingText = plan.ReadingText,
            Owner = plan.Owner,
            Answerable = plan.Answerable,
            AnswerableName = answerableName,
            Above = above,
            Roles = plan.Roles,
            Kinds = string.Join(',', plan.Kinds.Order()),
            DonePercent = plan.DonePercent,
            PassPercent = plan.PassPercent,
            PlannedAt = now.Utc,
        };

    /// <summary>Is somebody with this post among those whom it is for?</summary>
    public bool IsFor(Branch branch, Role role) =>
        KindSet.Contains(PersonKinds.Of(branch))
        && role is not Role.Administrator
        && (Roles is AudienceRoles.Everybody || role is Role.Head or Role.Deputy);

    public Outcome<AudienceFrozen> Freeze(DateOnly day, int people, int units, Moment now)
    {
        if (State is not CampaignState.Draft)
        {
            return DisseminationRefusals.FrozenAlready(FrozenOn!.Value);
        }

        if (day > now.Today)
        {
            return DisseminationRefusals.FreezesInTheFuture(day);
        }

        if (people == 0)
        {
            return DisseminationRefusals.NobodyInAudience;
        }

        (State, FrozenOn) = (CampaignState.Open, day);
        return new AudienceFrozen(Id, Code, day, people, units);
    }

    public Outcome<UnderstandingSet> See(UnderstandingRule rule)
    {
        if (State is CampaignState.Closed)
        {
            return DisseminationRefusals.CampaignIsClosed;
        }

        Understanding = rule;
        return new UnderstandingSet(Id, Code, rule);
    }

    public Outcome<PilotNamed> NamePilot(UnitId unit, string unitName)
    {
        if (MustBeOpen() is { } not)
        {
            return not;
        }

        if (GateOpenedAt is not null)
        {
            return DisseminationRefusals.GateIsOpen;
        }

        Pilot = unit;
        return new PilotNamed(Id, Code, unit, unitName);
    }

    /// <param name="pilotHeld">Was a session of the pilot unit held to its end?</param>
    public Outcome<GateOpened> OpenGate(string lessons, bool pilotHeld, Caller by, Moment now)
    {
        if (MustBeOpen() is { } not)
        {
            return not;
        }

        if (GateOpenedAt is not null)
        {
            return DisseminationRefusals.GateIsOpen;
        }

        if (Pilot is null)
        {
            return DisseminationRefusals.NoPilot;
        }

        if (!pilotHeld)
        {
            return DisseminationRefusals.PilotNotHeld;
        }

        (GateOpenedAt, GateOpenedByName, Lessons) = (now.Utc, by.Signature, lessons);
        return new GateOpened(Id, Code, lessons);
    }

    public Outcome<CampaignClosed> Close(string reason)
    {
        if (MustBeOpen() is { } not)
        {
            return not;
        }

        State = CampaignState.Closed;
        return new CampaignClosed(Id, Code, reason);
    }

    /// <summary>May this unit hold a session? Before the gate opens only the pilot may; where no pilot is named everybody may.</summary>
    public Refusal? RefuseSession(UnitId unit) =>
        MustBeOpen()
        ?? (
            Pilot is { } pilot && GateOpenedAt is null && pilot != unit && unit != Owner
                ? DisseminationRefusals.GateIsClosed
                : null
        );

    public Refusal? MustBeOpen() =>
        State switch
        {
            CampaignState.Open => null,
            CampaignState.Draft => DisseminationRefusals.NotFrozen,
            _ => DisseminationRefusals.CampaignIsClosed,
        };
}
