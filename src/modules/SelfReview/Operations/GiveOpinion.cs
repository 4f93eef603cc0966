using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Round">Code of the round.</param>
/// <param name="Of">Whom it is about.</param>
internal sealed record GiveOpinionRequest(string Round, PersonId Of, string Text);

/// <summary>
/// What somebody thinks of a colleague's work: of the same unit, in the same round, while the colleague can still reply. Given again it
/// takes the place of the one before. Whoever gives it reads nothing of the review.
/// </summary>
internal sealed class GiveOpinion(
    AppDatabase db,
    ReviewDesk desk,
    FindOpinions find,
    ViewLimits limits
) : IOperation<GiveOpinionRequest, Done>, IReachAll
{
    public Act Act => SelfReviewActs.Opine;

    public async Task<Outcome<Done>> Run(
        GiveOpinionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Round(request.Round, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound;
        }

        if (round.Opinions is OpinionWay.None)
        {
            return PersonReviewRefusals.NoOpinions;
        }

        var own = await find.Own(round, caller, stop);
        var part = await db.Set<ReviewPart>()
            .SingleOrDefaultAsync(one => one.Round == round.Id && one.Person == request.Of, stop);
        if (own is null || part is null || own.Id == part.Id || own.Unit != part.Unit)
        {
            return PersonReviewRefusals.NotAColleague;
        }

        if (!part.IsOpen)
        {
            return PersonReviewRefusals.OpinionsAreOver;
        }

        var of = db.Set<ReviewOpinion>().Where(one => one.Part == part.Id);
        var opinion = await of.SingleOrDefaultAsync(one => one.Author == own.Person, stop);
        if (opinion is { Reply: not null })
        {
            return PersonReviewRefusals.OpinionIsAnswered;
        }

        if (opinion is null)
        {
            opinion = new ReviewOpinion
            {
                Round = round.Id,
                Part = part.Id,
                Of = request.Of,
                Author = own.Person!.Value,
                Number = await of.CountAsync(stop) + 1,
            };
            db.Add(opinion);
            limits.Limit(opinion.Id, [opinion.Author]);
        }

        opinion.Say(request.Text);
        db.ActedOn(part); // nobody hands in meanwhile
        db.Record(new OpinionGiven(opinion.Id, round.Code), caller, now);
        db.Record(new OpinionCame(part.Id, part.Code, request.Of), Caller.Program, now);
        return new Done();
    }
}
