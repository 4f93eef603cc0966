using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

internal sealed record KeepDuplicateRequest(string Code, string Other, string Reason);

/// <summary>Somebody says why two that look alike both go on; they are not shown as given twice any more.</summary>
internal sealed class KeepDuplicate(AppDatabase db, Desk desk, UnitDirectory units)
    : IOperation<KeepDuplicateRequest, Done>
{
    public Act Act => AssignmentActs.Issue;

    public async Task<Outcome<Done>> Run(
        KeepDuplicateRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var one = await desk.Take(request.Code, caller, now, stop);
        var other = await desk.Take(request.Other, caller, now, stop);
        if ((one.Refusal ?? other.Refusal) is { } missing)
        {
            return missing;
        }

        var (first, second) = (one.Value.Assignment, other.Value.Assignment);
        foreach (var assignment in new[] { first, second })
        {
            var lead = (await units.Find(assignment.LeadUnit, stop))!;
            if (!caller.May(Act, lead.Id, [.. lead.Lineage]))
            {
                return PlatformRefusals.OutOfReach(Act, lead.Name);
            }
        }

        var limited = first.Limit is not null || second.Limit is not null;
        if (first.Id == second.Id || !first.IsOpen || !second.IsOpen || limited)
        {
            return AssignmentRefusals.NoDuplicate(first.Code, second.Code);
        }

        var (earlier, later) = KeptDuplicate.InOrder(first.Id, second.Id);
        if (
            await db.Set<KeptDuplicate>()
                .AnyAsync(kept => kept.First == earlier && kept.Second == later, stop)
        )
        {
            return new Done();
        }

        db.Add(KeptDuplicate.Of(first.Id, second.Id, request.Reason, caller, now));
        db.Record(new DuplicateKept(first.Ref, second.Ref, request.Reason), caller, now);
        return new Done();
    }
}
