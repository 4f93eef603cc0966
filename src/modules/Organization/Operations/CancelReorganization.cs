using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record CancelReorganizationRequest(Guid Reorganization, string Reason);

/// <summary>What was planned for a later day will not be done.</summary>
internal sealed class CancelReorganization(AppDatabase db, UnitDirectory directory)
    : IOperation<CancelReorganizationRequest, Done>
{
    public Act Act => OrganizationActs.Structure;

    public async Task<Outcome<Done>> Run(
        CancelReorganizationRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var record = await db.Set<Reorganization>()
            .SingleOrDefaultAsync(r => r.Id == request.Reorganization, stop);
        if (record is null)
        {
            return OrganizationRefusals.PlanNotFound;
        }

        var units = await directory.All(stop);
        foreach (
            var unit in record.Read().Named.Select(units.GetValueOrDefault).OfType<UnitSummary>()
        )
        {
            if (!caller.May(Act, unit.Id, [.. unit.Lineage]))
            {
                return PlatformRefusals.OutOfReach(Act, unit.Name);
            }
        }

        return record
            .Cancel(request.Reason, now)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return default(Done);
            });
    }
}
