using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record PlaceFunctionRequest(Guid Id, UnitId Unit);

/// <summary>After a split or a closing somebody says whose a function is.</summary>
internal sealed class PlaceFunction(AppDatabase db, Writing writing, UnitDirectory units)
    : IOperation<PlaceFunctionRequest, Done>
{
    public Act Act => FunctionActs.Write;

    public async Task<Outcome<Done>> Run(
        PlaceFunctionRequest request,
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

        var home = (await units.Find(request.Unit, stop))!;
        if (Writing.Reach(home, caller) is { } outside)
        {
            return outside;
        }

        if (!home.ActiveOn(now.Today))
        {
            return FunctionRefusals.UnitNotThere(home.Name, now.Today);
        }

        return taken
            .Value.Function.Place(home.Id, home.Name)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return new Done();
            });
    }
}
