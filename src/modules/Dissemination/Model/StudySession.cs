using System.Security.Cryptography;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>A meeting at which a campaign's documents are conveyed, with its roll.</summary>
internal sealed class StudySession : IVersioned
{
    private const int SecretBytes = 32;

    private StudySession() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public Guid Campaign { get; private init; }

    /// <summary>The unit that holds it.</summary>
    public UnitId Unit { get; private init; }

    public SessionKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    public string Place { get; private init; } = "";

    /// <summary>Its day in the authority's zone.</summary>
    public DateOnly On { get; private init; }

    public DateTime StartsAt { get; private init; }

    /// <summary>The last day of self-study; null of everything that is held at an hour.</summary>
    public DateOnly? Until { get; private init; }

    public bool IsMadeUp => Kind is SessionKind.MakeUp or SessionKind.SelfStudy;

    public bool IsSelfStudy => Kind is SessionKind.SelfStudy;

    /// <summary>Whoever studies alone needs no code: there is no room to prove.</summary>
    public bool ShowsCode => State is SessionState.Open && !IsSelfStudy;

    public string Agenda { get; private init; } = "";

    /// <summary>Who speaks: names and posts, one a line.</summary>
    public string Speakers { get; private init; } = "";

    /// <summary>Delegates of superior bodies, one a line.</summary>
    public string Delegates { get; private init; } = "";

    public Confirming Confirming { get; private init; }

    public SessionState State { get; private set; }

    /// <summary>When those invited were reminded of it, or that there was no need to.</summary>
    public DateTime? RemindedAt { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public string? Minutes { get; private set; }

    /// <summary>What the codes on the projector are made from. Never shown.</summary>
    public byte[] Secret { get; private init; } = [];

    public int Version { get; private set; }

    public static StudySession Of(string code, Guid campaign, SessionPlan plan) =>
        new()
        {
            Code = code,
            Campaign = campaign,
            Unit = plan.Unit,
            Kind = plan.Kind,
            Title = plan.Title,
            Place = plan.Place,
            On = plan.On,
            StartsAt = plan.StartsAt,
            Until = plan.Until,
            Agenda = plan.Agenda,
            Speakers = plan.Speakers,
            Delegates = plan.Delegates,
            Confirming = plan.Confirming,
            Secret = RandomNumberGenerator.GetBytes(SecretBytes),
        };

    public void Remind(Moment now) => RemindedAt = now.Utc;

    public Outcome<SessionOpened> Open(Moment now)
    {
        if (State is not SessionState.Planned)
        {
            return State is SessionState.Open
                ? DisseminationRefusals.SessionIsOpen
                : DisseminationRefusals.SessionIsClosed;
        }

        (State, OpenedAt) = (SessionState.Open, now.Utc);
        return new SessionOpened(Id, Code, Campaign, Title);
    }

    public Outcome<SessionClosed> Close(string minutes, int present, Moment now)
    {
        if (MustBeOpen() is { } not)
        {
            return not;
        }

        (State, ClosedAt, Minutes) = (SessionState.Closed, now.Utc, minutes);
        return new SessionClosed(Id, Code, Campaign, Title, present);
    }

    /// <summary>A roll is taken while it is open, and may be completed from paper afterwards.</summary>
    public Refusal? RefuseRoll() =>
        State is SessionState.Planned ? DisseminationRefusals.SessionIsPlanned : null;

    public Refusal? MustBeOpen() =>
        State switch
        {
            SessionState.Open => null,
            SessionState.Planned => DisseminationRefusals.SessionIsPlanned,
            _ => DisseminationRefusals.SessionIsClosed,
        };
}

internal sealed record SessionPlan(
    UnitId Unit,
    SessionKind Kind,
    string Title,
    string Place,
    DateOnly On,
    DateTime StartsAt,
    string Agenda,
    string Speakers,
    string Delegates,
    Confirming Confirming,
    DateOnly? Until = null
);
