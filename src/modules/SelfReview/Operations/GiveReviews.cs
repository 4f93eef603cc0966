using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.WorkingCalendar;

namespace Chutri.SelfReview.Operations;

/// <summary>Each unit, or person, of a round has its part and a duty to hand it in. The parts of people are limited to who is named.</summary>
internal sealed class GiveReviews(
    AppDatabase db,
    DutyBook duties,
    Calendars calendars,
    PersonDirectory people,
    ViewLimits limits
)
{
    public async Task Give(
        ReviewRound round,
        ChosenUnits chosen,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var given = round.IsOfPeople
            ? OfPeople(round, chosen.People)
            : await OfUnits(round, chosen.Units, caller, now.Today, stop);
        var deadline = (await calendars.InForce(stop)).DeadlineOf(new DeadlineRule.By(round.DueOn));
        var opened = await duties.OpenMany(
            [
                .. given.Select(one => new OpenDuty(
                    DutyKind.SelfReview,
                    one.Part.Code,
                    ReviewTitles.Of(one.Whose, round.Title).Vietnamese.Shortened(Lengths.Title),
                    SelfReviewUrls.Review(one.Part.Code),
                    one.Part.Id,
                    Source: null,
                    one.Part.Unit,
                    one.Holder.Person,
                    one.Part.Superior,
                    one.OwedTo,
                    one.Holder,
                    NextStep.Review,
                    deadline
                )),
            ],
            now,
            stop
        );
        foreach (var (one, duty) in given.Zip(opened))
        {
            one.Part.Duty = duty;
            if (one.Part is { Person: { } person, Judge: { } judge })
            {
                limits.Limit(one.Part.Id, [person, judge]);
            }
        }

        db.AddRange(given.Select(one => one.Part));
    }

    private async Task<Given[]> OfUnits(
        ReviewRound round,
        IReadOnlyList<UnitSummary> units,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        var heads = await people.HeadsOf([.. units.Select(unit => unit.Id)], today, stop);
        return
        [
            .. units.Select(
                (unit, at) =>
                    new Given(
                        ReviewPart.Of(
                            ReviewCodes.OfPart(round.Code, at + 1),
                            round.Id,
                            unit.Id,
                            RoundRules.SuperiorOf(unit, round.Countersigner, round.Owner)
                        ),
                        new(unit.Name, unit.Name),
                        new Holder(unit.Id, heads.GetValueOrDefault(unit.Id)?.Id),
                        caller.Person
                    )
            ),
        ];
    }

    private static Given[] OfPeople(ReviewRound round, IReadOnlyList<ChosenPerson> people) =>
        [
            .. people.Select(
                (person, at) =>
                    new Given(
                        ReviewPart.Of(
                            ReviewCodes.OfPart(round.Code, at + 1),
                            round.Id,
                            person.Id,
                            person.Unit,
                            person.Judge.Unit,
                            person.Judge.Person!.Value
                        ),
                        // no name: what is limited to named people keeps none that could not be taken out; pages have it from the directory
                        ReviewTitles.Somebody,
                        new Holder(person.Unit, person.Id),
                        person.Judge.Person
                    )
            ),
        ];

    private sealed record Given(ReviewPart Part, Words Whose, Holder Holder, PersonId? OwedTo);
}

internal static class ReviewTitles
{
    /// <summary>In the place of a person's name.</summary>
    public static Words Somebody { get; } = new("cá nhân", "a person");

    public static Words Of(Words whose, string round) =>
        new($"Bản tự soi của {whose.Vietnamese}: {round}", $"Review of {whose.English}: {round}");
}
