using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record StuckReorganization(Guid Id, Words Problem);

/// <summary>Says on the plan why it could not be carried out on its day; the same reason is told once.</summary>
internal sealed class NoteStuckReorganization(AppDatabase db)
    : IOperation<StuckReorganization, Done>
{
    public Act Act => OrganizationActs.CarryOutDue;

    public async Task<Outcome<Done>> Run(
        StuckReorganization request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var record = await db.Set<Reorganization>().SingleAsync(r => r.Id == request.Id, stop);
        if (
            record.State is ReorganizationState.Planned
            && record.ProblemVietnamese != request.Problem.Vietnamese
        )
        {
            record.CouldNot(request.Problem);
            db.Record(
                new ReorganizationStuck(
                    record.Id,
                    record.Vietnamese,
                    record.English,
                    request.Problem.Vietnamese,
                    request.Problem.English
                ),
                caller,
                now
            );
        }

        return default(Done);
    }
}
