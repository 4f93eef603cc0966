using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Code">Of the person.</param>
/// <param name="Mine">What the caller said of them; null where nothing yet.</param>
internal sealed record Colleague(PersonId Id, string Code, string Name, string? Mine);

/// <summary>Opinions of colleagues, for those who may read them; and whom somebody may give one of.</summary>
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

    /// <summary>Who else holds a post in the unit, with what the caller said of them.</summary>
    public async Task<IReadOnlyList<Colleague>> Colleagues(
        ReviewPart own,
        DateOnly today,
        CancellationToken stop
    )
    {
        var those = await people.PeopleInAny([own.Unit], today, stop);
        var said = await db.Set<ReviewOpinion>()
            .AsNoTracking()
            .Where(one => one.Round == own.Round && one.Author == own.Person)
            .ToDictionaryAsync(one => one.Of, one => one.Text, stop);
        return
        [
            .. those
                .Where(one => one.Id != own.Person)
                .Select(one => new Colleague(
                    one.Id,
                    one.Code,
                    one.Name,
                    said.GetValueOrDefault(one.Id)
                )),
        ];
    }
}
