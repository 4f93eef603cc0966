using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running;

/// <summary>Something that somebody does to a case.</summary>
/// <param name="Id">Made by whoever sends it; one that comes again is known and done once.</param>
/// <param name="By">Who.</param>
/// <param name="At">When; never before the act before it.</param>
public abstract record CaseAct(string Id, Actor By, DateTimeOffset At)
{
    /// <summary>The version that the person looked at; null where it does not matter.</summary>
    public long? Expected { get; init; }

    /// <summary>The step is done.</summary>
    /// <param name="Token">Number of its token.</param>
    /// <param name="Outputs">What goes out of it; added to what is known.</param>
    public sealed record Complete(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        IReadOnlyDictionary<string, CaseValue> Outputs
    ) : CaseAct(Id, By, At);

    /// <summary>Back to an earlier step; what was begun after that one is withdrawn.</summary>
    /// <param name="Token">Number of the token of the step that sends back.</param>
    /// <param name="ToStep">Identifier of the step to do again.</param>
    /// <param name="Reason">Why.</param>
    public sealed record SendBack(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        string ToStep,
        string Reason
    ) : CaseAct(Id, By, At);

    /// <summary>Another holder takes the step; its deadline stays.</summary>
    /// <param name="Token">Number of its token.</param>
    /// <param name="To">The new holder.</param>
    /// <param name="Reason">Why.</param>
    public sealed record PassOn(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        Holder To,
        string Reason
    ) : CaseAct(Id, By, At);

    /// <summary>Units are asked for their opinion.</summary>
    /// <param name="Token">Number of the token of the step.</param>
    /// <param name="Units">Codes of the units.</param>
    /// <param name="Question">What they are asked.</param>
    public sealed record Consult(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        IReadOnlyList<string> Units,
        string Question
    ) : CaseAct(Id, By, At);

    /// <summary>A unit answers.</summary>
    /// <param name="Consultation">Number of the consultation.</param>
    /// <param name="Answer">Its opinion.</param>
    public sealed record AnswerConsultation(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Consultation,
        string Answer
    ) : CaseAct(Id, By, At);

    /// <summary>The applicant is asked for what is missing; the time stops.</summary>
    /// <param name="Token">Number of the token of the step.</param>
    /// <param name="What">Everything that is missing, at once.</param>
    public sealed record AskApplicant(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        string What
    ) : CaseAct(Id, By, At);

    /// <summary>The time stops.</summary>
    /// <param name="Token">Number of the token of the step.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="GrantedBy">Who granted it.</param>
    public sealed record Pause(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        string Reason,
        string GrantedBy
    ) : CaseAct(Id, By, At);

    /// <summary>The time goes on: a pause is over, or the applicant has answered.</summary>
    /// <param name="Token">Number of the token of the step.</param>
    /// <param name="Values">What the applicant gave; added to what is known.</param>
    public sealed record Resume(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        IReadOnlyDictionary<string, CaseValue> Values
    ) : CaseAct(Id, By, At);

    /// <summary>A step that may do so ends the whole case.</summary>
    /// <param name="Token">Number of the token of the step.</param>
    /// <param name="Reason">Why.</param>
    public sealed record EndHere(string Id, Actor By, DateTimeOffset At, int Token, string Reason)
        : CaseAct(Id, By, At);

    /// <summary>The case is ended from outside. Who may do so is not decided here.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Cancel(string Id, Actor By, DateTimeOffset At, string Reason)
        : CaseAct(Id, By, At);

    /// <summary>A program has done its work.</summary>
    /// <param name="Token">Number of the token that waits for it.</param>
    /// <param name="Outputs">What it gives; added to what is known.</param>
    public sealed record WorkDone(
        string Id,
        Actor By,
        DateTimeOffset At,
        int Token,
        IReadOnlyDictionary<string, CaseValue> Outputs
    ) : CaseAct(Id, By, At);

    /// <summary>A program could not do its work. Where no error event is there for it, the token goes on waiting.</summary>
    /// <param name="Token">Number of the token that waits for it.</param>
    /// <param name="Code">Code of the error.</param>
    public sealed record WorkFailed(string Id, Actor By, DateTimeOffset At, int Token, string Code)
        : CaseAct(Id, By, At);

    /// <summary>All timers that are due at this moment, the earliest first.</summary>
    public sealed record TimersDue(string Id, Actor By, DateTimeOffset At) : CaseAct(Id, By, At);

    /// <summary>A message to this case; the first that waits for it takes it.</summary>
    /// <param name="Name">Of the message.</param>
    /// <param name="Values">What it brings; added to what is known.</param>
    public sealed record Message(
        string Id,
        Actor By,
        DateTimeOffset At,
        string Name,
        IReadOnlyDictionary<string, CaseValue> Values
    ) : CaseAct(Id, By, At);

    /// <summary>A signal; all that wait for it take it.</summary>
    /// <param name="Name">Of the signal.</param>
    public sealed record Signal(string Id, Actor By, DateTimeOffset At, string Name)
        : CaseAct(Id, By, At);
}
