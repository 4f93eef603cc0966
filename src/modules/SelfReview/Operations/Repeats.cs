using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Recognises a shortcoming that comes again: the same unit, the same sign, similar words, in an earlier round.</summary>
internal sealed class Repeats(AppDatabase db)
{
    /// <summary>From here on the library says that two texts are for a person to see as alike.</summary>
    private const double Alike = 0.5;
    private const int LookedAt = 200;
    private const string New = "";

    /// <returns>The earlier one that is most like it, of those handed in; null where there is none.</returns>
    public async Task<Shortcoming?> Find(Shortcoming shortcoming, CancellationToken stop)
    {
        var earlier = await db.Set<Shortcoming>()
            .AsNoTracking()
            .Where(one =>
                one.Unit == shortcoming.Unit
                && one.Sign == shortcoming.Sign
                && one.Part != shortcoming.Part
                && one.StruckAt == null
                && db.Set<ReviewPart>()
                    .Any(part =>
                        part.Id == one.Part
                        && (part.State == PartState.HandedIn || part.State == PartState.Signed)
                    )
            )
            .OrderByDescending(one => one.Id)
            .Take(LookedAt)
            .ToListAsync(stop);
        if (earlier.Count == 0)
        {
            return null;
        }

        var byId = earlier.ToDictionary(one => one.Id.ToString("n"));
        var nearest = StatementCollection
            .Of([.. byId.Select(pair => new Statement(pair.Key, pair.Key, pair.Value.Text))])
            .Nearest(new Statement(New, New, shortcoming.Text), 1);
        return nearest is [var best] && best.Score >= Alike ? byId[best.Statement.Id] : null;
    }
}
