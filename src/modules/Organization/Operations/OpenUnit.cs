using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>A unit begins on a day, under another or as a root of its branch.</summary>
internal sealed class OpenUnit(Reorganizing reorganizing) : IOperation<OpenUnitPlan, Reorganized>
{
    public Act Act => OrganizationActs.Structure;

    public Task<Outcome<Reorganized>> Run(
        OpenUnitPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => reorganizing.Do(request, caller, now, stop);
}
