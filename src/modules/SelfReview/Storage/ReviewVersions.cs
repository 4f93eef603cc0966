using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Storage;

/// <summary>A review changes with each fact about it; looking is no change.</summary>
internal sealed class ReviewVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "selfreview" && kind.Code != ReviewLookedAt.Kind;

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(key);
        return await db.Set<ReviewPart>()
            .Where(part => part.Code == spelled)
            .Select(part => (Guid?)part.Id)
            .SingleOrDefaultAsync(stop);
    }
}
