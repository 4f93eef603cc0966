using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>From now on this edition is the one in force of its kind; the one before it is kept as replaced.</summary>
internal sealed class PutEditionInForce(AppDatabase db) : IOperation<Guid, Done>
{
    public Act Act => SelfReviewActs.Lists;

    public async Task<Outcome<Done>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var edition = await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == request, stop);
        if (edition is null)
        {
            return SelfReviewRefusals.NoSuchEdition;
        }

        var before = await db.Set<Edition>()
            .SingleOrDefaultAsync(
                one => one.Kind == edition.Kind && one.State == EditionState.InForce,
                stop
            );
        if (edition.RefuseForce(before) is { } refusal)
        {
            return refusal;
        }

        if (before is not null)
        {
            // The database holds one in force of a kind after every statement, so the old one goes first.
            before.Replace();
            await db.SaveChangesAsync(stop);
        }

        db.Record(edition.PutInForce(before, now), caller, now);
        return new Done();
    }
}
