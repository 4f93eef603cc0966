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
    UnitDirectory units,
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

        var all = await units.All(stop);
        var chosen = await Chosen(plan, all, now.Today, stop);
        if (Problems(plan, chosen, all, now.Today) is { Count: > 0 } problems)
        {
            return Refusal.Invalid(problems);
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
        await Give(round, [.. chosen.Select(unit => all[unit])], caller, now, stop);
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
        var year = now.Today.Year;
        foreach (var unit in chosen)
        {
            var superior =
                round.Countersigner is Countersigner.Opener
                    ? round.Owner
                    : unit.Parent ?? round.Owner;
            var code = ReviewCodes.OfPart(
                year,
                await counters.Next(ReviewCodes.PartCounter(year), stop)
            );
            var part = ReviewPart.Of(code, round.Id, unit.Id, superior);
            var head = heads.GetValueOrDefault(unit.Id)?.Id;
            part.Duty = await duties.Open(
                new OpenDuty(
                    DutyKind.SelfReview,
                    code,
                    ReviewTitles.Of(unit.Name, round.Title).Vietnamese.Shortened(Lengths.Title),
                    SelfReviewUrls.Review(code),
                    part.Id,
                    Source: null,
                    unit.Id,
                    head,
                    superior,
                    caller.Person,
                    new Holder(unit.Id, head),
                    NextStep.Review,
                    deadline
                ),
                now,
                stop
            );
            db.Add(part);
        }
    }

    private async Task<IReadOnlyList<UnitId>> Chosen(
        RoundPlan plan,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!plan.Below)
        {
            return [.. plan.Units.Distinct()];
        }

        var active = await units.ActiveOn(today, stop);
        return
        [
            .. active
                .Where(unit =>
                    plan.Units.Any(above =>
                        above != unit.Id && all[unit.Id].Lineage.Contains(above)
                    )
                )
                .Select(unit => unit.Id),
        ];
    }

    private static List<FieldError> Problems(
        RoundPlan plan,
        IReadOnlyList<UnitId> chosen,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        DateOnly today
    )
    {
        var problems = new List<FieldError>();
        if (chosen.Count == 0)
        {
            problems.Add(new("units", ReviewFieldWords.NoUnitsBelow));
        }
        else if (chosen.Count > Lengths.MostUnits)
        {
            problems.Add(new("units", ReviewFieldWords.TooMany(Lengths.MostUnits)));
        }

        foreach (var unit in chosen.Select(id => all[id]))
        {
            if (!unit.Lineage.Contains(plan.Owner))
            {
                problems.Add(new("units", ReviewFieldWords.OutOfReach(unit.Name)));
            }
            else if (!unit.ActiveOn(today))
            {
                problems.Add(new("units", ReviewFieldWords.Ended(unit.Name)));
            }
        }

        if (plan.DueOn <= plan.Through || plan.DueOn < today)
        {
            problems.Add(new("dueOn", ReviewFieldWords.DueAfterPeriod));
        }

        return problems;
    }
}

internal static class ReviewTitles
{
    public static Words Of(string unit, string round) =>
        new($"Bản tự soi của {unit}: {round}", $"Review of {unit}: {round}");
}
