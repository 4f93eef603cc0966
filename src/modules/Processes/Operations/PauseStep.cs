using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="GrantedBy">Who granted it; null = whoever asks, as a head.</param>
internal sealed record PauseStepRequest(
    string Code,
    int Number,
    string Reason,
    PersonId? GrantedBy
);

/// <summary>The time of the step stands, for a reason and by leave of somebody who leads; what is late already is not paused.</summary>
internal sealed class PauseStep(
    AppDatabase db,
    CaseDesk desk,
    StepActs acts,
    DutyBook book,
    PauseGranters granters
) : IOperation<PauseStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        PauseStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var held = await acts.Steered(request.Code, request.Number, caller, now, stop);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        var (step, person) = held.Value;
        var granted = await Granter(request, step, person, caller, now, stop);
        if (granted.Refusal is { } nobody)
        {
            return nobody;
        }

        var granter = granted.Value;
        var title = granter.TitleFor(step.Duty.Holder!.Unit, now.Today);
        var name = title.Length > 0 ? $"{title} {granter.Name}" : granter.Name;
        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.Pause(act.Id, act.By, act.At, act.Token, request.Reason, name),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        db.Record(
            new StepPaused(
                step.Case.Id,
                step.Case.Code,
                step.Rule.Name,
                request.Reason,
                granter.Id,
                name,
                step.By
            ),
            caller,
            now
        );
        var stopped = await book.Pause(
            step.Step.Duty,
            request.Reason,
            new Caller
            {
                Person = granter.Id,
                Name = granter.Name,
                Title = title,
                Door = caller.Door,
            },
            now,
            stop
        );
        return stopped.Refused
            ? stopped
            : await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }

    private async Task<Outcome<PersonSummary>> Granter(
        PauseStepRequest request,
        StepOnDesk step,
        PersonSummary person,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (request.GrantedBy is null)
        {
            return CaseDesk.Leads(caller) && await desk.RefuseSteering(step, caller, stop) is null
                ? person
                : Refusal.Invalid("grantedBy", StepFieldWords.Granter);
        }

        var may = await granters.Of(step, now.Today, stop);
        return may.FirstOrDefault(one => one.Id == request.GrantedBy) is { } granter
            ? granter
            : Refusal.Invalid(
                "grantedBy",
                StepFieldWords.MayNotGrant(await granters.NameOf(request.GrantedBy.Value, stop))
            );
    }
}
