using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;
using Edition = Chutri.SelfReview.Model.Edition;

namespace Chutri.SelfReview.Operations;

/// <summary>Opens a round: each unit, or person, has its part from now on, and a duty to hand it in by the day.</summary>
internal sealed class OpenRound(
    AppDatabase db,
    Counters counters,
    ReviewDesk desk,
    RoundUnits units,
    GiveReviews give
) : IOperation<RoundPlan, string>, INumbering
{
    public Act Act => SelfReviewActs.Open;

    /// <returns>The code of the round.</returns>
    public async Task<Outcome<string>> Run(
        RoundPlan plan,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, plan.Owner, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var chosen = await units.Choose(RoundReach.Of(plan), now.Today, stop);
        FieldError?[] problems =
        [
            .. chosen.Problems,
            RoundRules.OfDay(plan.DueOn, plan.Through, now.Today),
        ];
        if (problems.OfType<FieldError>().ToList() is { Count: > 0 } said)
        {
            return Refusal.Invalid(said);
        }

        var inForce = await db.Set<Edition>()
            .AsNoTracking()
            .Where(edition => edition.State == EditionState.InForce)
            .ToDictionaryAsync(edition => edition.Kind, stop);
        var sheet =
            plan.For is RoundFor.People ? EditionKind.PersonQuestions : EditionKind.Questions;
        if (
            !inForce.TryGetValue(EditionKind.Signs, out var signs)
            || !inForce.TryGetValue(sheet, out var questions)
        )
        {
            return ReviewRefusals.NoListInForce;
        }

        var year = now.Today.Year;
        var round = ReviewRound.Of(
            ReviewCodes.OfRound(year, await counters.Next(ReviewCodes.RoundCounter(year), stop)),
            plan,
            signs.Id,
            questions.Id,
            chosen.Count(plan.For),
            now
        );
        db.Add(round);
        if (plan.For is RoundFor.Units)
        {
            db.AddRange(
                signs
                    .ReadSigns()
                    .Select(sign => sign.Code)
                    .Append("")
                    .Select(sign => new SignCount { Round = round.Id, Sign = sign })
            );
        }

        await give.Give(round, chosen, caller, now, stop);
        db.Record(
            new RoundOpened(
                round.Id,
                round.Code,
                round.Title,
                round.Owner,
                round.Parts,
                round.DueOn
            )
            {
                For = round.For,
            },
            caller,
            now
        );
        return round.Code;
    }
}
