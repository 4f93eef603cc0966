using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal sealed record StrikeShortcomingRequest(string Code, int Number);

/// <summary>Takes a shortcoming back before the review is handed in.</summary>
internal sealed class StrikeShortcoming(AppDatabase db, ReviewDesk desk)
    : IOperation<StrikeShortcomingRequest, Done>
{
    public Act Act => SelfReviewActs.Write;

    public async Task<Outcome<Done>> Run(
        StrikeShortcomingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseChange() is { } not)
        {
            return not;
        }

        var shortcoming = await db.Set<Shortcoming>()
            .SingleOrDefaultAsync(
                one => one.Part == part.Id && one.Number == request.Number && one.StruckAt == null,
                stop
            );
        if (shortcoming is null)
        {
            return ReviewRefusals.NoSuchShortcoming;
        }

        shortcoming.StruckAt = now.Utc;
        db.ActedOn(part);
        db.Record(new ShortcomingStruck(part.Id, part.Code, shortcoming.Number), caller, now);
        return new Done();
    }
}
