using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

internal sealed record CorrectProcedureRequest(string Code, ProcedureContent Content);

/// <summary>What a procedure asks for and promises, from now on; files that were received before keep what they were promised.</summary>
internal sealed class CorrectProcedure(AppDatabase db, ProcedureDesk desk)
    : IOperation<CorrectProcedureRequest, Done>
{
    public Act Act => ProcedureActs.Describe;

    public async Task<Outcome<Done>> Run(
        CorrectProcedureRequest request,
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

        if (await desk.WrongProcess(request.Content, stop) is { } wrong)
        {
            return Refusal.Invalid("process", wrong);
        }

        var procedure = found.Value;
        if (procedure.Content != request.Content)
        {
            procedure.Put(request.Content);
            db.Record(
                new ProcedureCorrected(procedure.Id, procedure.Code, procedure.Name, ""),
                caller,
                now
            );
        }

        return new Done();
    }
}
