using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running.Moving;

namespace Chutri.ProcessEngine.Running;

/// <summary>
/// Runs cases of one process. It keeps nothing and reads no clock: a state and an act give the next state with what happened, always the
/// same, or a refusal that changes nothing.
/// </summary>
/// <param name="process">Without findings that keep it from running (<see cref="ProcessReading.CanRun"/>).</param>
/// <param name="holders">Finds who holds a step.</param>
/// <param name="time">Working time.</param>
public sealed class CaseEngine(WorkProcess process, IHolders holders, IWorkingTime time)
{
    /// <summary>Starts a case.</summary>
    /// <param name="caseId">Made by whoever starts it.</param>
    /// <param name="actId">Of this act.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="at">When.</param>
    /// <param name="values">What is known at the start.</param>
    public CaseOutcome Start(
        string caseId,
        string actId,
        Actor by,
        DateTimeOffset at,
        IReadOnlyDictionary<string, CaseValue>? values = null
    )
    {
        var empty = new CaseState(caseId, process.Id, 0, CaseStatus.Open, at, by);
        var mover = new Mover(process, holders, time, empty, by, at);
        mover.Learn(values ?? new Dictionary<string, CaseValue>());
        mover.Tell(CaseEventKind.CaseStarted, process.Id);
        mover.Open(process.Root, host: null, around: null);
        mover.Settle();
        return mover.Refusal is { } refusal
            ? new(null, [], refusal)
            : new(mover.State(actId), mover.Events, null);
    }

    /// <summary>Does an act on a case.</summary>
    public CaseOutcome Do(CaseState state, CaseAct act)
    {
        if (state.ActIds.Contains(act.Id))
        {
            return new(state, [], null);
        }

        if (Forbids(state, act) is { } no)
        {
            return new(state, [], no);
        }

        var mover = new Mover(process, holders, time, state, act.By, act.At);
        Acting.Do(process, time, mover, act);
        if (mover.Refusal is null)
        {
            mover.Settle();
        }

        return mover.Refusal is { } refusal
            ? new(state, [], refusal)
            : new(mover.State(act.Id), mover.Events, null);
    }

    private CaseRefusal? Forbids(CaseState state, CaseAct act)
    {
        if (state.ProcessId != process.Id)
        {
            return CaseRefusals.WrongProcess;
        }

        if (state.Status is not CaseStatus.Open)
        {
            return CaseRefusals.Closed;
        }

        if (act.Expected is { } expected && expected != state.Version)
        {
            return CaseRefusals.Changed;
        }

        return act.At < state.LastAt ? CaseRefusals.Backwards : null;
    }
}
