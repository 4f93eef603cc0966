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
    ) =>
        await db.Set<Edition>()
            .Where(edition => things.Contains(edition.Id))
            .Select(edition => new
            {
                edition.Id,
                edition.Kind,
                edition.Number,
            })
            .ToDictionaryAsync(
                one => one.Id,
                one => new Thing(
                    EditionPageWords.Named(one.Kind.Name(), one.Number),
                    SelfReviewUrls.Edition(one.Id)
                ),
                stop
            );
}
