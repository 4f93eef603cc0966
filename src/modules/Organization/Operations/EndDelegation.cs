using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record EndDelegationRequest(DelegationId Delegation, string Reason);

/// <summary>Before its day, at once: whoever stood in acts in nobody's place from the next request on.</summary>
internal sealed class EndDelegation(AppDatabase db, PeopleReach reach)
    : IOperation<EndDelegationRequest, Done>
{
    public Act Act => OrganizationActs.EndDelegation;

    public async Task<Outcome<Done>> Run(
        EndDelegationRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var row = await db.Delegations()
            .AsTracking()
            .SingleOrDefaultAsync(row => row.Delegation.Id == request.Delegation, stop);
        if (row is null)
        {
            return DelegationRefusals.NotFound;
        }

        if (await Refuse(row, caller, stop) is { } refusal)
        {
            return refusal;
        }

        if (row.Delegation.EndedAt is not null || row.LastDay < now.Today)
        {
            return DelegationRefusals.HasEnded(row.LastDay);
        }

        row.Delegation.End(now);
        db.Record(new DelegationEnded(row.Ref, request.Reason), caller, now);
        return default(Done);
    }

    private async Task<Refusal?> Refuse(DelegationRow row, Caller caller, CancellationToken stop) =>
        caller.Hands.Have(row.Giver.Id) || caller.Hands.Have(row.StandIn.Id) ? null
        : caller.Role is not Role.Administrator && !caller.IsUnbounded
            ? DelegationRefusals.OnlyThoseConcerned(row.Giver.Name, row.StandIn.Name)
        : await reach.RefuseUnit(OrganizationActs.Delegate, row.Post.Unit, caller, stop)
            ?? await reach.RefuseOver(OrganizationActs.Delegate, row.Post.Over, caller, stop);
}
