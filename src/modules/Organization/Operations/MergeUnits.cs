using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>Several units end; one takes over their people, the units below them and what they hold open.</summary>
internal sealed class MergeUnits(Reorganizing reorganizing)
    : IOperation<MergeUnitsPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        MergeUnitsPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
