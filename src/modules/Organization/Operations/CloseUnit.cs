using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>A unit ends. Its posts end; another unit takes over what it holds open; units below go to its superior.</summary>
internal sealed class CloseUnit(Reorganizing reorganizing) : IOperation<CloseUnitPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        CloseUnitPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
