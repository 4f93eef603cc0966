using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

internal sealed record RecordProcedureRequest(string Code, UnitId Unit, ProcedureContent Content);

/// <summary>A procedure comes into the catalogue.</summary>
internal sealed class RecordProcedure(AppDatabase db, ProcedureDesk desk)
    : IOperation<RecordProcedureRequest, string>
{
    public Act Act => ProcedureActs.Describe;

    /// <returns>Its code.</returns>
    public async Task<Outcome<string>> Run(
        RecordProcedureRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, request.Unit, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var errors = new List<FieldError>();
        if (await desk.Find(request.Code, stop) is not null)
        {
            errors.Add(new("code", ProcedureFieldWords.CodeTaken(request.Code)));
        }

        if (await desk.WrongProcess(request.Content, stop) is { } wrong)
        {
            errors.Add(new("process", wrong));
        }

        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        var made = Procedure.Of(request.Code, request.Unit, request.Content);
        db.Add(made);
        db.Record(new ProcedureRecorded(made.Id, made.Code, made.Name), caller, now);
        return made.Code;
    }
}
