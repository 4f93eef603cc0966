using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Values">What was filled in, by the names of the fields.</param>
/// <param name="Files">By the names of the fields.</param>
internal sealed record CompleteStepRequest(
    string Code,
    int Number,
    IReadOnlyDictionary<string, CaseValue> Values,
    IReadOnlyDictionary<string, IReadOnlyList<SentFile>> Files
);

/// <summary>The step is done, and the case goes where the process says.</summary>
internal sealed class CompleteStep(
    AppDatabase db,
    StepActs acts,
    SeparateHands hands,
    AwaitedOpinions opinions,
    CaseFiles kept
) : IOperation<CompleteStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        CompleteStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var held = await acts.Held(request.Code, request.Number, caller, now, stop);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        var (step, person) = held.Value;
        if (await hands.Refuse(step, caller, stop) is { } apart)
        {
            return apart;
        }

        if (await opinions.Refuse(step, stop) is { } waits)
        {
            return waits;
        }

        var values = new Dictionary<string, CaseValue>(request.Values);
        foreach (var (field, files) in request.Files.Where(one => one.Value.Count > 0))
        {
            values[field] = CaseValue.Of(string.Join(", ", files.Select(file => file.Name)));
        }

        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.Complete(act.Id, act.By, act.At, act.Token, values),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return Refused(no, step);
        }

        foreach (var (field, files) in request.Files)
        {
            await kept.Keep(step.Case.Id, step.Step.Id, field, files, caller, now, stop);
        }

        db.Record(new StepDone(step.Case.Id, step.Case.Code, step.Rule.Name, step.By), caller, now);
        return await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }

    /// <summary>What is missing is said at its field.</summary>
    private static Refusal Refused(CaseRefusal no, StepOnDesk step)
    {
        FieldError[] missing =
        [
            .. step
                .Row.Fields.Where(field => no.Missing.Contains(field.Name))
                .Select(field => new FieldError(
                    field.Kind is FieldKind.File ? SentFile.Field : field.Name,
                    StepFieldWords.Fill
                )),
        ];
        return missing.Length > 0 ? Refusal.Invalid(missing) : ProcessesRefusals.ByTheProcess(no);
    }
}
