using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Running.Moving;

namespace Chutri.ProcessEngine.Running;

/// <summary>What each act does, as far as it is allowed.</summary>
internal static class Acting
{
    public static void Do(WorkProcess process, IWorkingTime time, Mover mover, CaseAct act)
    {
        switch (act)
        {
            case CaseAct.Complete
            or CaseAct.SendBack
            or CaseAct.PassOn
            or CaseAct.Consult
            or CaseAct.AskApplicant
            or CaseAct.Pause
            or CaseAct.Resume
            or CaseAct.EndHere:
                StepActing.Do(process, time, mover, act);
                break;
            case CaseAct.AnswerConsultation answer:
                Answer(mover, answer);
                break;
            case CaseAct.Cancel cancel:
                Cancel(mover, cancel);
                break;
            case CaseAct.WorkDone work:
                WorkDone(mover, work);
                break;
            case CaseAct.WorkFailed work:
                WorkFailed(mover, work);
                break;
            case CaseAct.TimersDue:
                Timers(mover);
                break;
            case CaseAct.Message message:
                mover.Learn(message.Values);
                if (!mover.Deliver(message.Name))
                {
                    mover.Refuse(CaseRefusals.NobodyWaits(message.Name));
                }

                break;
            case CaseAct.Signal signal:
                if (!mover.Broadcast(signal.Name))
                {
                    mover.Refuse(CaseRefusals.NobodyWaits(signal.Name));
                }

                break;
        }
    }

    private static void Answer(Mover mover, CaseAct.AnswerConsultation answer)
    {
        foreach (var token in mover.Tokens)
        {
            var asked = token.Consultations.FirstOrDefault(one =>
                one.Number == answer.Consultation
            );
            if (asked is null || asked.Answer is not null)
            {
                continue;
            }

            if (answer.By.Unit != asked.Unit)
            {
                mover.Refuse(CaseRefusals.ForAnotherUnit);
                return;
            }

            var given = asked with { Answer = answer.Answer, AnsweredAt = answer.At };
            mover.Tell(CaseEventKind.OpinionGiven, token.Node, token.Number, asked.Unit);
            mover.Put(
                token with
                {
                    Consultations =
                    [
                        .. token.Consultations.Select(one => one == asked ? given : one),
                    ],
                }
            );
            return;
        }

        mover.Refuse(CaseRefusals.NotConsulted);
    }

    private static void Cancel(Mover mover, CaseAct.Cancel cancel)
    {
        if (string.IsNullOrWhiteSpace(cancel.Reason))
        {
            mover.Refuse(CaseRefusals.NoReason);
            return;
        }

        mover.Close(CaseStatus.Cancelled, cancel.Reason);
    }

    private static void WorkDone(Mover mover, CaseAct.WorkDone work)
    {
        if (mover.Token(work.Token) is not { Kind: TokenKind.Work } token)
        {
            mover.Refuse(CaseRefusals.NotOpen);
            return;
        }

        mover.Learn(work.Outputs);
        mover.Tell(CaseEventKind.WorkDone, token.Node, token.Number);
        mover.Finish(token);
    }

    /// <summary>Where nothing catches the error, the work goes on being waited for, and the failure is recorded.</summary>
    private static void WorkFailed(Mover mover, CaseAct.WorkFailed work)
    {
        if (mover.Token(work.Token) is not { Kind: TokenKind.Work } token)
        {
            mover.Refuse(CaseRefusals.NotOpen);
            return;
        }

        mover.Tell(CaseEventKind.WorkFailed, token.Node, token.Number, work.Code);
        mover.ThrowError(work.Code, token);
    }

    private static void Timers(Mover mover)
    {
        const int most = 1000;
        var fired = 0;
        while (mover.Refusal is null && fired < most && mover.FireTimer())
        {
            fired++;
            mover.Settle();
        }

        if (fired == 0)
        {
            mover.Refuse(CaseRefusals.NothingDue);
        }
    }
}
