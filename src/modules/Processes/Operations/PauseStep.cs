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
            return ProcessesRefusals.ByTheProcess(new(no.Sentence.Vietnamese, no.Sentence.English));
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

/// <summary>Who may grant a pause: whoever leads the unit that holds the step, one above it, or the unit that answers for the process.</summary>
internal sealed class PauseGranters(AppDatabase db, UnitDirectory units, PersonDirectory people)
{
    public async Task<IReadOnlyList<PersonSummary>> Of(
        StepOnDesk step,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (step.Duty.Holder is not { } holder)
        {
            return [];
        }

        var process = (await db.Set<DescribedProcess>().FindAsync([step.Case.Process], stop))!;
        var all = await units.All(stop);
        UnitId[] above = [.. all[holder.Unit].Lineage.Append(process.Owner).Distinct()];
        var found = await people.PeopleInAny(above, today, stop);
        return
        [
            .. found.Where(one =>
                one.PostsOn(today)
                    .Any(post => post.Role is Role.Head or Role.Deputy && above.Any(post.ActsFor))
            ),
        ];
    }

    public async Task<string> NameOf(PersonId person, CancellationToken stop) =>
        (await people.Find(person, stop))?.Name ?? "";
}

internal sealed record ResumeStepRequest(string Code, int Number);

/// <summary>The pause is over; the deadline moves by the working time that stood still.</summary>
internal sealed class ResumeStep(AppDatabase db, StepActs acts, DutyBook book, DutyReading duties)
    : IOperation<ResumeStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        ResumeStepRequest request,
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
        if (step.Token.Stopped is { ForApplicant: true })
        {
            return ProcessesRefusals.StopsForMissing;
        }

        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.Resume(
                act.Id,
                act.By,
                act.At,
                act.Token,
                new Dictionary<string, CaseValue>()
            ),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(new(no.Sentence.Vietnamese, no.Sentence.English));
        }

        var going = await book.Resume(step.Step.Duty, now, stop);
        if (going.Refused)
        {
            return going;
        }

        await db.SaveChangesAsync(stop);
        var due = (await duties.Find(step.Step.Duty, now, stop))?.Due;
        db.Record(
            new StepResumed(step.Case.Id, step.Case.Code, step.Rule.Name, due, step.By),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }
}
