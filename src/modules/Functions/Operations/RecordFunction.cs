using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record RecordFunctionRequest(
    UnitId Unit,
    FunctionContent Content,
    DateOnly From,
    DateOnly? Until
);

internal sealed class RecordFunction(
    AppDatabase db,
    Registers registers,
    Writing writing,
    UnitDirectory units
) : IOperation<RecordFunctionRequest, Guid>
{
    public Act Act => FunctionActs.Write;

    public async Task<Outcome<Guid>> Run(
        RecordFunctionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await registers.Begin(stop);
        var unit = (await units.Find(request.Unit, stop))!;
        if (Writing.Reach(unit, caller) is { } refusal)
        {
            return refusal;
        }

        if (!unit.ActiveOn(request.From))
        {
            return FunctionRefusals.UnitNotThere(unit.Name, request.From);
        }

        if (await writing.Says(unit.Id, request.Content.Text, request.From, null, stop))
        {
            return FunctionRefusals.SaidAlready(unit.Name);
        }

        var function = UnitFunction.Of(unit.Id, request.Content, request.From, request.Until);
        db.Add(function);
        db.Record(function.Recorded(unit.Name), caller, now);
        return function.Id;
    }
}
