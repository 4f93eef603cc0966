using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Web;

internal sealed class SelfReviewThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var editions = await db.Set<Edition>()
            .Where(edition => things.Contains(edition.Id))
            .Select(edition => new
            {
                edition.Id,
                edition.Kind,
                edition.Number,
            })
            .ToListAsync(stop);
        var rounds = await db.Set<ReviewRound>()
            .Where(round => things.Contains(round.Id))
            .Select(round => new { round.Id, round.Code })
            .ToListAsync(stop);
        var reviews = await db.Set<ReviewPart>()
            .Where(part => things.Contains(part.Id))
            .Select(part => new { part.Id, part.Code })
            .ToListAsync(stop);
        return editions
            .Select(one =>
                (
                    one.Id,
                    new Thing(
                        EditionPageWords.Named(one.Kind.Name(), one.Number),
                        SelfReviewUrls.Edition(one.Id)
                    )
                )
            )
            .Concat(
                rounds.Select(one => (one.Id, new Thing(one.Code, SelfReviewUrls.Round(one.Code))))
            )
            .Concat(
                reviews.Select(one =>
                    (one.Id, new Thing(one.Code, SelfReviewUrls.Review(one.Code)))
                )
            )
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
    }
}
