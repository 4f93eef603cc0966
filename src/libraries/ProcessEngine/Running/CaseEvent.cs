namespace Chutri.ProcessEngine.Running;

/// <summary>Something that happened in a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
/// <param name="By">By whose act.</param>
/// <param name="Node">Identifier of the step, event, gateway or flow; empty for the whole case.</param>
/// <param name="Token">Number of the token; 0 where there is none.</param>
/// <param name="Detail">Reason, name, code, holder: in words of whoever acted; empty where there is none.</param>
public sealed record CaseEvent(
    CaseEventKind Kind,
    DateTimeOffset At,
    Actor By,
    string Node,
    int Token,
    string Detail
);

/// <summary>What can happen in a case.</summary>
public enum CaseEventKind
{
    /// <summary>It began.</summary>
    CaseStarted,

    /// <summary>It came to an end of the process.</summary>
    CaseEnded,

    /// <summary>It was ended before that.</summary>
    CaseCancelled,

    /// <summary>A step came to its holder.</summary>
    StepArrived,

    /// <summary>Nobody was found for a step by its rule; whoever answers for the process holds it.</summary>
    HolderMissing,

    /// <summary>A step was done.</summary>
    StepCompleted,

    /// <summary>A step was sent back.</summary>
    StepSentBack,

    /// <summary>A step got another holder.</summary>
    StepPassedOn,

    /// <summary>A step was taken from its holder undone: by an event, by sending back, at the end.</summary>
    StepWithdrawn,

    /// <summary>A unit was asked for its opinion.</summary>
    OpinionAsked,

    /// <summary>It gave it.</summary>
    OpinionGiven,

    /// <summary>The applicant was asked; the time stands.</summary>
    ApplicantAsked,

    /// <summary>The time stands.</summary>
    Paused,

    /// <summary>The time goes on.</summary>
    Resumed,

    /// <summary>A program has something to do.</summary>
    WorkAsked,

    /// <summary>It did it.</summary>
    WorkDone,

    /// <summary>It could not.</summary>
    WorkFailed,

    /// <summary>A timer was due.</summary>
    TimerFired,

    /// <summary>A message came.</summary>
    MessageReceived,

    /// <summary>A message is to be sent.</summary>
    MessageSent,

    /// <summary>A signal came.</summary>
    SignalReceived,

    /// <summary>A signal is to be sent.</summary>
    SignalSent,

    /// <summary>Something was reported upwards.</summary>
    Escalated,

    /// <summary>An error was caught by an event.</summary>
    ErrorCaught,

    /// <summary>A flow was taken at a branching.</summary>
    BranchTaken,

    /// <summary>An event or a gateway was passed.</summary>
    NodePassed,
}
