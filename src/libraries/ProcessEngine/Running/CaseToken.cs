using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running;

/// <summary>One place at which a case is.</summary>
/// <param name="Number">In the case; never given twice.</param>
/// <param name="Scope">Number of the scope that it is in.</param>
/// <param name="Node">Identifier of the step, event or gateway.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="Since">Since when.</param>
public sealed record CaseToken(
    int Number,
    int Scope,
    string Node,
    TokenKind Kind,
    DateTimeOffset Since
)
{
    /// <summary>The flow along which it came, where it waits for others to join.</summary>
    public string? Flow { get; init; }

    /// <summary>Who has to do the step; exactly one as long as it is open, null for all other kinds.</summary>
    public Holder? Holder { get; init; }

    /// <summary>When the step is due; null where nothing is set.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Timers, messages and signals that it waits for.</summary>
    public IReadOnlyList<Awaited> Awaits { get; init; } = [];

    /// <summary>Why its time does not run; null where it does.</summary>
    public StoppedTime? Stopped { get; init; }

    /// <summary>Opinions that were asked for.</summary>
    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    /// <summary>Number of the token that stands for all instances, where this is one of several.</summary>
    public int? OneOf { get; init; }

    /// <summary>How often the activity was done before; in one of several, which one it is. From 0.</summary>
    public int Turn { get; init; }

    /// <summary>How many there are in all, where it stands for several.</summary>
    public int Several { get; init; }

    /// <summary>The value that this one of several is for.</summary>
    public CaseValue? Item { get; init; }
}

/// <summary>What a token waits for.</summary>
public enum TokenKind
{
    /// <summary>A person.</summary>
    Step,

    /// <summary>A program.</summary>
    Work,

    /// <summary>A timer, a message, a signal.</summary>
    Event,

    /// <summary>Other branches, to go on together.</summary>
    Join,

    /// <summary>What runs inside it.</summary>
    Inside,

    /// <summary>Its several instances.</summary>
    Several,
}

/// <summary>Something that is waited for.</summary>
/// <param name="Node">Identifier of the event in the model that goes on when it happens.</param>
/// <param name="Kind">Timer, message or signal.</param>
/// <param name="Name">Of the message or the signal; null for a timer.</param>
/// <param name="At">When the timer is due; null for others.</param>
/// <param name="TurnsLeft">How often the timer comes back after that.</param>
public sealed record Awaited(
    string Node,
    AwaitedKind Kind,
    string? Name = null,
    DateTimeOffset? At = null,
    int TurnsLeft = 0
);

/// <summary>What kind of thing is waited for.</summary>
public enum AwaitedKind
{
    /// <summary>A moment.</summary>
    Timer,

    /// <summary>A message to this case.</summary>
    Message,

    /// <summary>A signal to all.</summary>
    Signal,
}

/// <summary>The time of a step does not run.</summary>
/// <param name="At">Since when.</param>
/// <param name="Reason">Why.</param>
/// <param name="GrantedBy">Who granted it; for questions to the applicant, who asked.</param>
/// <param name="ForApplicant">The applicant was asked for something.</param>
public sealed record StoppedTime(
    DateTimeOffset At,
    string Reason,
    string GrantedBy,
    bool ForApplicant
);

/// <summary>An opinion that was asked for at a step.</summary>
/// <param name="Number">In the case; never given twice.</param>
/// <param name="Unit">Which unit is asked.</param>
/// <param name="Question">What.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Answer">Null as long as there is none.</param>
/// <param name="AnsweredAt">When; null as long as there is none.</param>
public sealed record Consultation(
    int Number,
    string Unit,
    string Question,
    DateTimeOffset AskedAt,
    string? Answer = null,
    DateTimeOffset? AnsweredAt = null
);
