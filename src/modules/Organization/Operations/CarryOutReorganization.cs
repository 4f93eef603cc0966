using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>One planned reorganization whose day has come. False when another node or an earlier call has settled it.</summary>
internal sealed class CarryOutReorganization(AppDatabase db, Reorganizing reorganizing)
    : IOperation<Guid, bool>
{
    public Act Act => OrganizationActs.CarryOutDue;

    public async Task<Outcome<bool>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var record = await db.Set<Reorganization>()
            .SingleOrDefaultAsync(r => r.Id == request, stop);
        if (record is null)
        {
            return OrganizationRefusals.PlanNotFound;
        }

        if (record.State is not ReorganizationState.Planned || record.On > now.Today)
        {
            return false;
        }

        var done = await reorganizing.CarryOut(record.Read(), caller, now, stop);
        if (done.Refused)
        {
            return done.Refusal!;
        }

        record.CarriedOut(now);
        return true;
    }
}
