using Chutri.Functions.Model;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record EndFunctionRequest(Guid Id, DateOnly LastDay, string Reason);

internal sealed class EndFunction(AppDatabase db, Writing writing)
    : IOperation<EndFunctionRequest, Done>
{
    public Act Act => FunctionActs.Write;

    public async Task<Outcome<Done>> Run(
        EndFunctionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await writing.Take(request.Id, caller, stop);
        if (taken.Refusal is { } refusal)
        {
            return refusal;
        }

        var (function, unit) = taken.Value;
        return function
            .End(request.LastDay, unit.Name, request.Reason)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return new Done();
            });
    }
}
