using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Opinions of colleagues, for those who may read them.</summary>
internal sealed class FindOpinions(AppDatabase db, PersonDirectory people)
{
    /// <param name="part">The review, which whoever asks may read.</param>
    /// <param name="round">Its round: it says whether names are told.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IReadOnlyList<OpinionView>> About(
        ReviewPart part,
        ReviewRound round,
        CancellationToken stop
    )
    {
        var opinions = await db.Set<ReviewOpinion>()
            .AsNoTracking()
            .Where(one => one.Part == part.Id)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var names =
            round.Opinions is OpinionWay.Attributed
                ? await people.Names(opinions.Select(one => one.Author), stop)
                : null;
        return
        [
            .. opinions.Select(one => new OpinionView(
                one.Number,
                names?.GetValueOrDefault(one.Author),
                one.Text,
                one.Reply
            )),
        ];
    }

    /// <summary>The caller's own review in the round; null where the caller has none.</summary>
    public Task<ReviewPart?> Own(ReviewRound round, Caller caller, CancellationToken stop) =>
        db.Set<ReviewPart>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                part =>
                    part.Round == round.Id && part.Person != null && part.Person == caller.Person,
                stop
            );
}
