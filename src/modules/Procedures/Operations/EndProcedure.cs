using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

internal sealed record EndProcedureRequest(string Code, string Reason);

/// <summary>The counter receives no more files of this procedure; those under way go on.</summary>
internal sealed class EndProcedure(AppDatabase db, ProcedureDesk desk)
    : IOperation<EndProcedureRequest, Done>
{
    public Act Act => ProcedureActs.Describe;

    public async Task<Outcome<Done>> Run(
        EndProcedureRequest request,
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

        var procedure = found.Value;
        if (procedure.End(now.Today) is { } no)
        {
            return no;
        }

        db.Record(
            new ProcedureEnded(procedure.Id, procedure.Code, procedure.Name, request.Reason),
            caller,
            now
        );
        return new Done();
    }
}
