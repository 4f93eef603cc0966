using Chutri.Documents;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

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
    CaseDesk desk,
    CaseBook book,
    SeparateHands hands,
    StaffReading staffing,
    FileStore store
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
        var found = await desk.Held(request.Code, request.Number, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (caller.Person is not { } me || await staffing.Find(me, stop) is not { } person)
        {
            return ProcessesRefusals.OnlyPeople;
        }

        if (await hands.Refuse(step, caller, stop) is { } apart)
        {
            return apart;
        }

        var values = new Dictionary<string, CaseValue>(request.Values);
        foreach (var (field, files) in request.Files.Where(one => one.Value.Count > 0))
        {
            values[field] = CaseValue.Of(string.Join(", ", files.Select(file => file.Name)));
        }

        var (engine, staff) = await book.Engine(
            step.Version,
            step.State,
            [caller.Unit, step.Case.Unit],
            now,
            stop
        );
        var outcome = engine.Do(
            step.State,
            new CaseAct.Complete(
                Guid.CreateVersion7().ToString("N"),
                await book.Actor(caller, person.Code, step.Token, stop),
                CaseBook.At(now, step.State),
                step.Token.Number,
                values
            )
        );
        if (outcome.Refusal is { } no)
        {
            return Refused(no, step);
        }

        await Keep(request, step, caller, now, stop);
        db.Record(new StepDone(step.Case.Id, step.Case.Code, step.Rule.Name, step.By), caller, now);
        return await book.Write(
            step.Case,
            step.Version,
            step.State,
            outcome,
            staff,
            new(step.Step, StepEnding.Done, null),
            caller,
            now,
            stop
        );
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
        return missing.Length > 0
            ? Refusal.Invalid(missing)
            : ProcessesRefusals.ByTheProcess(new(no.Sentence.Vietnamese, no.Sentence.English));
    }

    private async Task Keep(
        CompleteStepRequest request,
        StepOnDesk step,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var (field, files) in request.Files)
        {
            foreach (var file in files)
            {
                await store.Keep(file.Content, file.Sha256, now, stop);
                db.Add(
                    new CaseFile
                    {
                        Case = step.Case.Id,
                        Step = step.Step.Id,
                        Field = field,
                        Name = file.Name,
                        MediaType = file.MediaType,
                        Size = file.Content.Length,
                        Sha256 = file.Sha256,
                        AddedBy = caller.Person,
                        AddedAt = now.Utc,
                    }
                );
            }
        }
    }
}
