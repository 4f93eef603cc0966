using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>A unit stands under another from a day on, with all that is below it.</summary>
internal sealed class MoveUnit(Reorganizing reorganizing) : IOperation<MoveUnitPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        MoveUnitPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
