using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running;

/// <summary>Where a case stands: plain values, so that it can be kept anywhere (see <see cref="CaseJson"/>). Never changed; each act gives the next one.</summary>
/// <param name="CaseId">Of the case.</param>
/// <param name="ProcessId">Of the process it runs through.</param>
/// <param name="Version">How many acts were done on it.</param>
/// <param name="Status">Open, or how it came to its end.</param>
/// <param name="StartedAt">The moment of its first act.</param>
/// <param name="StartedBy">Who did that.</param>
public sealed record CaseState(
    string CaseId,
    string ProcessId,
    long Version,
    CaseStatus Status,
    DateTimeOffset StartedAt,
    Actor StartedBy
)
{
    /// <summary>Where it is now, in the order in which it came there.</summary>
    public IReadOnlyList<CaseToken> Tokens { get; init; } = [];

    /// <summary>The processes and sub-processes that run, the whole first.</summary>
    public IReadOnlyList<CaseScope> Scopes { get; init; } = [];

    /// <summary>What is known in the case.</summary>
    public IReadOnlyDictionary<string, CaseValue> Variables { get; init; } =
        new Dictionary<string, CaseValue>();

    /// <summary>Who did each step last.</summary>
    public IReadOnlyDictionary<string, DoneStep> Done { get; init; } =
        new Dictionary<string, DoneStep>();

    /// <summary>Identifiers of the acts done, the latest last; so many as <see cref="RememberedActs"/>.</summary>
    public IReadOnlyList<string> ActIds { get; init; } = [];

    /// <summary>When the last act was done; no act comes before it.</summary>
    public DateTimeOffset LastAt { get; init; } = StartedAt;

    /// <summary>The next number for a token or a scope.</summary>
    public int NextNumber { get; init; } = 1;

    /// <summary>An act that comes again is known among so many; older ones are refused by their version.</summary>
    public const int RememberedActs = 256;

    /// <summary>The steps that people have to do now: each is a duty with exactly one holder.</summary>
    public IEnumerable<CaseToken> OpenSteps => Tokens.Where(one => one.Kind is TokenKind.Step);

    /// <summary>The earliest moment at which a timer is due; null where none runs.</summary>
    public DateTimeOffset? NextTimer =>
        Tokens
            .SelectMany(token => token.Awaits)
            .Concat(Scopes.SelectMany(scope => scope.Awaits))
            .Where(awaited => awaited.At is not null)
            .Min(awaited => awaited.At);
}

/// <summary>Whether a case is open.</summary>
public enum CaseStatus
{
    /// <summary>Somebody or something is to do something.</summary>
    Open,

    /// <summary>Came to an end that the process has.</summary>
    Ended,

    /// <summary>Ended from outside, or by a step that may do so.</summary>
    Cancelled,
}

/// <summary>Who does something, as module and law want it recorded.</summary>
/// <param name="Person">Code of the person, or of the program.</param>
/// <param name="Unit">The unit for which; null for a program.</param>
/// <param name="OnBehalfOf">The holder in whose place; null where in their own name.</param>
/// <param name="Authority">By which authority, in words: document and provision.</param>
public sealed record Actor(
    string Person,
    string? Unit = null,
    string? OnBehalfOf = null,
    string? Authority = null
);

/// <summary>Who holds a step.</summary>
/// <param name="Person">Code of the person or post.</param>
/// <param name="Unit">Code of the unit.</param>
public sealed record Holder(string Person, string Unit);

/// <summary>A step that was done in a case.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Unit">For which unit.</param>
/// <param name="At">When.</param>
public sealed record DoneStep(string Person, string? Unit, DateTimeOffset At);

/// <summary>A process or sub-process that runs in a case.</summary>
/// <param name="Number">In the case.</param>
/// <param name="Scope">Identifier of the process or sub-process in the model.</param>
/// <param name="Host">The token of the activity that it is inside; null for the whole and for what an event started.</param>
/// <param name="Around">The scope around it; null for the whole.</param>
public sealed record CaseScope(int Number, string Scope, int? Host, int? Around)
{
    /// <summary>Events that would start a sub-process in it.</summary>
    public IReadOnlyList<Awaited> Awaits { get; init; } = [];

    /// <summary>What is known in here alone: the one of several that this instance is for.</summary>
    public IReadOnlyDictionary<string, CaseValue> Locals { get; init; } =
        new Dictionary<string, CaseValue>();
}
