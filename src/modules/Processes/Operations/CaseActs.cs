namespace Chutri.Processes.Operations;

/// <summary>Everything that is done to a case under way.</summary>
internal sealed record CaseActs(
    CompleteStep Complete,
    SendBackStep SendBack,
    HandStep Hand,
    TakeStep Take,
    AskMissing Ask,
    AnswerQuestion Answer,
    PauseStep Pause,
    ResumeStep Resume,
    EndHere End,
    CancelCase Cancel
);
