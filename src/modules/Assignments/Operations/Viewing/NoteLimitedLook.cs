using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="File">The file that is fetched; null: the assignment itself.</param>
internal sealed record LookRequest(string Code, string? File);

internal sealed class NoteLimitedLook(AppDatabase db, Storage.AssignmentStore store)
    : IOperation<LookRequest, Done>
{
    public Act Act => AssignmentActs.LookAtLimited;

    public async Task<Outcome<Done>> Run(
        LookRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await store.Ref(request.Code, stop) is not { } assignment)
        {
            return AssignmentRefusals.NotFound(request.Code);
        }

        db.Record(new LimitedLookedAt(assignment, request.File), caller, now);
        return new Done();
    }
}
