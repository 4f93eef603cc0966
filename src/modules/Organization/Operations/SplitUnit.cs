using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>A unit ends and several take its place; the first takes over what it holds open. Or it gives parts of itself away and goes on.</summary>
internal sealed class SplitUnit(Reorganizing reorganizing) : IOperation<SplitUnitPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        SplitUnitPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
