using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Step">The step to change; null = a new one.</param>
/// <param name="After">A new one: after which step; null = last.</param>
/// <param name="Row">As it is from now on; its identifier is not looked at.</param>
internal sealed record PutStepRequest(string Code, string? Step, string? After, StepRow Row);

/// <summary>A row of the table is put in or changed.</summary>
internal sealed class PutStep(AppDatabase db, ProcessDesk desk) : IOperation<PutStepRequest, string>
{
    public Act Act => ProcessesActs.Describe;

    /// <returns>The identifier of the step.</returns>
    public async Task<Outcome<string>> Run(
        PutStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.For(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var process = found.Value;
        var model = ProcessModel.Kept(process.Draft);
        var table = model.Table();
        if ((request.Step ?? request.After) is { } named && table.Step(named) is null)
        {
            return ProcessesRefusals.NoSuchStep;
        }

        if (Unknown(request.Row, table) is { } unknown)
        {
            return unknown;
        }

        if ((request.Step ?? model.Add(request.After)) is not { } id)
        {
            return ProcessesRefusals.Branches;
        }

        model.Put(request.Row with { Id = id });
        process.Put(process.Title, model.Write());
        db.Record(
            new StepDescribed(
                process.Id,
                process.Code,
                process.Title,
                request.Row.Name,
                request.Step is null
            ),
            caller,
            now
        );
        return id;
    }

    private static Refusal? Unknown(StepRow row, ProcessTable table)
    {
        var fields = table.Fields;
        List<FieldError> wrong =
        [
            .. row
                .SendBackTo.Where(id => table.Step(id) is null)
                .Select(id => new FieldError("sendBackTo", StepFieldWords.NoSuchStep(id))),
            .. row
                .NotSameAs.Where(id => table.Step(id) is null)
                .Select(id => new FieldError("notSameAs", StepFieldWords.NoSuchStep(id))),
            .. row
                .Inputs.Where(name => !fields.ContainsKey(name))
                .Select(name => new FieldError("inputs", StepFieldWords.NoSuchField(name))),
        ];
        return wrong.Count > 0 ? Refusal.Invalid(wrong) : null;
    }
}
