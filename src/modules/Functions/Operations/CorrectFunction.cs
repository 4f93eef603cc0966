using Chutri.Functions.Model;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record CorrectFunctionRequest(Guid Id, FunctionContent Content, string? Reason);

internal sealed class CorrectFunction(AppDatabase db, Writing writing)
    : IOperation<CorrectFunctionRequest, Done>
{
    public Act Act => FunctionActs.Write;

    public async Task<Outcome<Done>> Run(
        CorrectFunctionRequest request,
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
        if (
            await writing.Says(
                function.Unit,
                request.Content.Text,
                function.From,
                function.Id,
                stop
            )
        )
        {
            return FunctionRefusals.SaidAlready(unit.Name);
        }

        if (function.Correct(request.Content, unit.Name, request.Reason) is { } fact)
        {
            db.Record(fact, caller, now);
        }

        return new Done();
    }
}
