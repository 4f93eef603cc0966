using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
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
        if (request.Row.Branches is { } branches && !model.PutBranches(id, branches))
        {
            return ProcessesRefusals.Branches;
        }

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

    private static IEnumerable<FieldError> Conditions(StepRow row, IEnumerable<string> known)
    {
        HashSet<string> names = [.. known, StartCase.LeadUnit];
        if (row.Branches is { Count: > 0 } ways && ways.Count(one => one.When is null) != 1)
        {
            yield return new("branches", StepFieldWords.OneElse);
        }

        foreach (var when in (row.Branches ?? []).Select(one => one.When).OfType<string>())
        {
            var read = Expression.Parse(when);
            if (read.Problem is { } problem)
            {
                yield return new("branches", new(problem.Vietnamese, problem.English));
            }
            else if (
                read.Expression!.Names.FirstOrDefault(name => !names.Contains(name)) is { } other
            )
            {
                yield return new("branches", StepFieldWords.NoSuchField(other));
            }
        }
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
            .. row.Branches?.Where(one => one.To is { } to && table.Step(to) is null)
                .Select(one => new FieldError("branches", StepFieldWords.NoSuchStep(one.To!)))
                ?? [],
            .. Conditions(row, fields.Keys.Concat(row.Fields.Select(field => field.Name))),
        ];
        return wrong.Count > 0 ? Refusal.Invalid(wrong) : null;
    }
}
