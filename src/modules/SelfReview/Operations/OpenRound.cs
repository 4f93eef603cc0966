using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Edition = Chutri.SelfReview.Model.Edition;

namespace Chutri.SelfReview.Operations;

/// <summary>Opens a round: each unit has its part from now on, and a duty to hand it in by the day.</summary>
internal sealed class OpenRound(
    AppDatabase db,
    Counters counters,
    ReviewDesk desk,
    DutyBook duties,
    Calendars calendars,
    RoundUnits units,
    PersonDirectory people
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

        var (chosen, wrong) = await units.Choose(
            plan.Owner,
            plan.Units,
            plan.Below,
            plan.Countersigner,
            now.Today,
            stop
        );
        FieldError?[] problems = [.. wrong, RoundRules.OfDay(plan.DueOn, plan.Through, now.Today)];
        if (problems.OfType<FieldError>().ToList() is { Count: > 0 } said)
        {
            return Refusal.Invalid(said);
        }

        var inForce = await db.Set<Edition>()
            .AsNoTracking()
            .Where(edition => edition.State == EditionState.InForce)
            .ToDictionaryAsync(edition => edition.Kind, stop);
        if (inForce.Count < Enum.GetValues<EditionKind>().Length)
        {
            return ReviewRefusals.NoListInForce;
        }

        var year = now.Today.Year;
        var round = ReviewRound.Of(
            ReviewCodes.OfRound(year, await counters.Next(ReviewCodes.RoundCounter(year), stop)),
            plan,
            inForce[EditionKind.Signs].Id,
            inForce[EditionKind.Questions].Id,
            chosen.Count,
            now
        );
        db.Add(round);
        db.AddRange(
            inForce[EditionKind.Signs]
                .ReadSigns()
                .Select(sign => sign.Code)
                .Append("")
                .Select(sign => new SignCount { Round = round.Id, Sign = sign })
        );
        await Give(round, chosen, caller, now, stop);
        db.Record(
            new RoundOpened(
                round.Id,
                round.Code,
                round.Title,
                round.Owner,
                chosen.Count,
                round.DueOn
            ),
            caller,
            now
        );
        return round.Code;
    }

    private async Task Give(
        ReviewRound round,
        IReadOnlyList<UnitSummary> chosen,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var heads = await people.HeadsOf([.. chosen.Select(unit => unit.Id)], now.Today, stop);
        var deadline = (await calendars.InForce(stop)).DeadlineOf(new DeadlineRule.By(round.DueOn));
        ReviewPart[] parts =
        [
            .. chosen.Select(
                (unit, at) =>
                    ReviewPart.Of(
                        ReviewCodes.OfPart(round.Code, at + 1),
                        round.Id,
                        unit.Id,
                        RoundRules.SuperiorOf(unit, round.Countersigner, round.Owner)
                    )
            ),
        ];
        var opened = await duties.OpenMany(
            [
                .. parts.Zip(
                    chosen,
                    (part, unit) =>
                    {
                        var head = heads.GetValueOrDefault(unit.Id)?.Id;
                        return new OpenDuty(
                            DutyKind.SelfReview,
                            part.Code,
                            ReviewTitles
                                .Of(unit.Name, round.Title)
                                .Vietnamese.Shortened(Lengths.Title),
                            SelfReviewUrls.Review(part.Code),
                            part.Id,
                            Source: null,
                            unit.Id,
                            head,
                            part.Superior,
                            caller.Person,
                            new Holder(unit.Id, head),
                            NextStep.Review,
                            deadline
                        );
                    }
                ),
            ],
            now,
            stop
        );
        foreach (var (part, duty) in parts.Zip(opened))
        {
            part.Duty = duty;
        }

        db.AddRange(parts);
    }
}

internal static class ReviewTitles
{
    public static Words Of(string unit, string round) =>
        new($"Bản tự soi của {unit}: {round}", $"Review of {unit}: {round}");
}
