using Chutri.Documents;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Operations;

namespace Chutri.Processes;

/// <summary>
/// Runs cases for modules to the right: each act inside their own operation and transaction, with the rules of the process and the
/// facts of this module. Whether the caller may begin at all their own act says; whose step it is, the duty of the step.
/// </summary>
public sealed class CaseRunning
{
    private readonly StartCase start;
    private readonly CaseActs acts;
    private readonly CaseReading reading;

    internal CaseRunning(StartCase start, CaseActs acts, CaseReading reading) =>
        (this.start, this.acts, this.reading) = (start, acts, reading);

    public async Task<Outcome<CaseSummary>> Start(
        NewCaseOf begun,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var code = await start.Run(
            new StartCaseRequest(begun.Process, begun.Title, begun.Document)
            {
                DueOn = begun.DueOn,
                Values = begun.Values,
            },
            caller,
            now,
            stop
        );
        return code.Refusal is { } refusal
            ? refusal
            : (await reading.FindUnsaved(code.Value, now, stop))!;
    }

    /// <summary>The step is done.</summary>
    /// <param name="step">Which.</param>
    /// <param name="values">What was filled in, by the names of the fields.</param>
    /// <param name="files">By the names of the fields.</param>
    /// <param name="caller">Its holder.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    public Task<Outcome<Done>> Complete(
        StepOfCase step,
        IReadOnlyDictionary<string, CaseValue> values,
        IReadOnlyDictionary<string, IReadOnlyList<SentFile>> files,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Complete.Run(new(step.Code, step.Number, values, files), caller, now, stop);

    public Task<Outcome<Done>> SendBack(
        StepOfCase step,
        string to,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.SendBack.Run(new(step.Code, step.Number, to, reason), caller, now, stop);

    public Task<Outcome<Done>> Hand(
        StepOfCase step,
        PersonId to,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Hand.Run(new(step.Code, step.Number, to, reason), caller, now, stop);

    public Task<Outcome<Done>> Take(
        StepOfCase step,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Take.Run(new(step.Code, step.Number), caller, now, stop);

    /// <summary>Everything that is missing is asked for, once in a case; the time stands meanwhile.</summary>
    public Task<Outcome<Done>> AskMissing(
        StepOfCase step,
        string what,
        int workingDays,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Ask.Run(new(step.Code, step.Number, what, workingDays), caller, now, stop);

    /// <summary>An opinion is given, or what was missing; the time goes on.</summary>
    /// <param name="code">Of the case.</param>
    /// <param name="question">Its number in the case.</param>
    /// <param name="answer">In words.</param>
    /// <param name="files">What came with it.</param>
    /// <param name="caller">Who was asked.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    public Task<Outcome<Done>> Answer(
        string code,
        int question,
        string answer,
        IReadOnlyList<SentFile> files,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Answer.Run(new(code, question, answer, files), caller, now, stop);

    /// <param name="step">Which.</param>
    /// <param name="reason">Why.</param>
    /// <param name="grantedBy">Who granted it; null = the caller, as a head.</param>
    /// <param name="caller">Its holder, or the head of the unit that holds it.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    public Task<Outcome<Done>> Pause(
        StepOfCase step,
        string reason,
        PersonId? grantedBy,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Pause.Run(new(step.Code, step.Number, reason, grantedBy), caller, now, stop);

    public Task<Outcome<Done>> Resume(
        StepOfCase step,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Resume.Run(new(step.Code, step.Number), caller, now, stop);

    /// <summary>The whole case is ended at a step that may do so.</summary>
    public Task<Outcome<Done>> End(
        StepOfCase step,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.End.Run(new(step.Code, step.Number, reason), caller, now, stop);

    public Task<Outcome<Done>> Cancel(
        string code,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => acts.Cancel.Run(new(code, reason), caller, now, stop);
}
