using Chutri.Functions.Model;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record ReplaceFunctionRequest(
    Guid Id,
    FunctionContent Content,
    DateOnly From,
    string Reason
);

/// <summary>Another wording from a day on; the old one stays readable as it was.</summary>
internal sealed class ReplaceFunction(AppDatabase db, Writing writing)
    : IOperation<ReplaceFunctionRequest, Guid>
{
    public Act Act => FunctionActs.Write;

    public async Task<Outcome<Guid>> Run(
        ReplaceFunctionRequest request,
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
        if (await writing.Says(function.Unit, request.Content.Text, request.From, null, stop))
        {
            return FunctionRefusals.SaidAlready(unit.Name);
        }

        return function
            .Replace(request.Content, request.From, unit.Name, request.Reason)
            .Then<Guid>(replaced =>
            {
                db.Add(replaced.Next);
                db.Record(replaced.Fact, caller, now);
                return replaced.Next.Id;
            });
    }
}
