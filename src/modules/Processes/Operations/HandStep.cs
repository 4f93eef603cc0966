using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record HandStepRequest(string Code, int Number, PersonId Person, string Reason);

/// <summary>Another person of the unit holds the step from now on; its deadline stays.</summary>
internal sealed class HandStep(
    AppDatabase db,
    CaseDesk desk,
    DutyBook book,
    PersonDirectory people,
    UnitDirectory units
) : IOperation<HandStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        HandStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Step(request.Code, request.Number, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (await desk.RefuseHanding(step, caller, stop) is { } no)
        {
            return no;
        }

        var unit = step.Duty.Holder!.Unit;
        var person = (await people.Find(request.Person, stop))!;
        if (!person.PostsOn(now.Today).Any(post => post.ActsFor(unit)))
        {
            return Refusal.Invalid(
                "person",
                StepFieldWords.NotThere(person.Name, (await units.Find(unit, stop))?.Name ?? "")
            );
        }

        db.Record(
            new StepHanded(
                step.Case.Id,
                step.Case.Code,
                step.Rule.Name,
                person.Id,
                person.Name,
                request.Reason
            ),
            caller,
            now
        );
        return await book.PassTo(
            step.Step.Duty,
            new(unit, person.Id),
            NextStep.DoStep,
            PassReason.HandedToPerson,
            request.Reason,
            now,
            stop
        );
    }
}
