using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Web;

internal sealed class SelfReviewThings(AppDatabase db, ReviewDesk desk) : IThingPages
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
        var parts = await db.Set<ReviewPart>()
            .AsNoTracking()
            .Where(part => things.Contains(part.Id))
            .Join(
                db.Set<ReviewRound>().AsNoTracking(),
                part => part.Round,
                round => round.Id,
                (part, round) => new { part, round }
            )
            .ToListAsync(stop);
        var reviews = new List<ReviewPart>();
        foreach (var row in parts)
        {
            if (await desk.MaySee(row.part, row.round, caller, stop))
            {
                reviews.Add(row.part);
            }
        }

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
