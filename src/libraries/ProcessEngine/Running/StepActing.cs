using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running.Moving;

namespace Chutri.ProcessEngine.Running;

/// <summary>What the holder of a step may do with it.</summary>
internal static class StepActing
{
    public static void Do(WorkProcess process, IWorkingTime time, Mover mover, CaseAct act)
    {
        if (Token(mover, act) is not { } token)
        {
            mover.Refuse(CaseRefusals.NotOpen);
            return;
        }

        var step = process.Step(token.Node)!;
        if (Forbids(step, token, act) is { } no)
        {
            mover.Refuse(no);
            return;
        }

        switch (act)
        {
            case CaseAct.Complete complete:
                Complete(process, mover, complete, step, token);
                break;
            case CaseAct.SendBack back:
                SendBack(process, mover, back, step, token);
                break;
            case CaseAct.PassOn pass:
                mover.Put(token with { Holder = pass.To });
                Tell(mover, CaseEventKind.StepPassedOn, token, $"{pass.To.Person}: {pass.Reason}");
                break;
            case CaseAct.Consult consult:
                Consult(mover, consult, token);
                break;
            case CaseAct.AskApplicant ask:
                mover.Put(token with { Stopped = new(ask.At, ask.What, ask.By.Person, true) });
                Tell(mover, CaseEventKind.ApplicantAsked, token, ask.What);
                break;
            case CaseAct.Pause pause:
                mover.Put(
                    token with
                    {
                        Stopped = new(pause.At, pause.Reason, pause.GrantedBy, false),
                    }
                );
                Tell(mover, CaseEventKind.Paused, token, $"{pause.GrantedBy}: {pause.Reason}");
                break;
            case CaseAct.Resume resume:
                Resume(time, mover, resume, token);
                break;
            case CaseAct.EndHere end:
                mover.Note(token.Node);
                mover.Close(CaseStatus.Cancelled, end.Reason);
                break;
        }
    }

    private static CaseToken? Token(Mover mover, CaseAct act)
    {
        var number = act switch
        {
            CaseAct.Complete one => one.Token,
            CaseAct.SendBack one => one.Token,
            CaseAct.PassOn one => one.Token,
            CaseAct.Consult one => one.Token,
            CaseAct.AskApplicant one => one.Token,
            CaseAct.Pause one => one.Token,
            CaseAct.Resume one => one.Token,
            CaseAct.EndHere one => one.Token,
            _ => 0,
        };
        return mover.Token(number) is { Kind: TokenKind.Step } token ? token : null;
    }

    private static CaseRefusal? Forbids(ProcessStep step, CaseToken token, CaseAct act)
    {
        var holder = token.Holder!.Person;
        if (act.By.Person != holder && act.By.OnBehalfOf != holder)
        {
            return CaseRefusals.NotHolder;
        }

        var (needed, reason) = act switch
        {
            CaseAct.SendBack one => (StepAct.SendBack, one.Reason),
            CaseAct.PassOn one => (StepAct.PassOn, one.Reason),
            CaseAct.Consult one => (StepAct.Consult, one.Question),
            CaseAct.AskApplicant one => (StepAct.AskApplicant, one.What),
            CaseAct.Pause one => (StepAct.Pause, one.Reason),
            CaseAct.EndHere one => (StepAct.End, one.Reason),
            _ => ((StepAct?)null, "-"),
        };
        if (needed is { } allowed && !step.Acts.Contains(allowed))
        {
            return CaseRefusals.NotAllowed;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.NoReason;
        }

        return (act is CaseAct.Resume, token.Stopped is not null) switch
        {
            (true, false) => CaseRefusals.NotStopped,
            (false, true) when act is not (CaseAct.PassOn or CaseAct.EndHere) =>
                CaseRefusals.Stopped,
            _ => null,
        };
    }

    private static void Complete(
        WorkProcess process,
        Mover mover,
        CaseAct.Complete act,
        ProcessStep step,
        CaseToken token
    )
    {
        mover.Learn(act.Outputs);
        var known = mover.Known(token.Scope);
        var missing = step
            .Outputs.Where(one => one.IsRequired && known(one.Name) == CaseValue.Nothing)
            .Select(one => one.Name)
            .ToList();
        if (missing.Count > 0)
        {
            mover.Refuse(CaseRefusals.Missing(missing));
        }
        else if (mover.AlsoDid(process, step.Id, act.By.Person) is { } other)
        {
            mover.Refuse(CaseRefusals.KeptApart(process.Step(other)?.Name ?? other));
        }
        else
        {
            mover.Note(step.Id);
            Tell(mover, CaseEventKind.StepCompleted, token, act.By.Person);
            mover.Finish(token);
        }
    }

    private static void SendBack(
        WorkProcess process,
        Mover mover,
        CaseAct.SendBack act,
        ProcessStep step,
        CaseToken token
    )
    {
        Tell(mover, CaseEventKind.StepSentBack, token, $"{act.ToStep}: {act.Reason}");
        if (
            !step.SendBackTo.Contains(act.ToStep)
            || !mover.WasDone(act.ToStep)
            || process.Node(act.ToStep) is not { } target
            || !mover.SendBack(token, target)
        )
        {
            mover.Refuse(
                CaseRefusals.NotSentBackThere(process.Step(act.ToStep)?.Name ?? act.ToStep)
            );
        }
    }

    private static void Consult(Mover mover, CaseAct.Consult act, CaseToken token)
    {
        var units = act.Units.Where(unit => !string.IsNullOrWhiteSpace(unit)).Distinct().ToList();
        if (units.Count == 0)
        {
            mover.Refuse(CaseRefusals.NobodyAsked);
            return;
        }

        foreach (var unit in units)
        {
            Tell(mover, CaseEventKind.OpinionAsked, token, unit);
        }

        mover.Put(
            token with
            {
                Consultations =
                [
                    .. token.Consultations,
                    .. units.Select(unit => new Consultation(
                        mover.Number(),
                        unit,
                        act.Question,
                        act.At
                    )),
                ],
            }
        );
    }

    private static void Resume(IWorkingTime time, Mover mover, CaseAct.Resume act, CaseToken token)
    {
        mover.Learn(act.Values);
        mover.Put(
            token with
            {
                Stopped = null,
                Due = token.Due is { } due ? time.Later(due, token.Stopped!.At, act.At) : null,
            }
        );
        Tell(mover, CaseEventKind.Resumed, token, "");
    }

    private static void Tell(Mover mover, CaseEventKind kind, CaseToken token, string detail) =>
        mover.Tell(kind, token.Node, token.Number, detail);
}
