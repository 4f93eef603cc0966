using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>A unit is called otherwise from a day on; the days before keep the old name.</summary>
internal sealed class RenameUnit(Reorganizing reorganizing)
    : IOperation<RenameUnitPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        RenameUnitPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
