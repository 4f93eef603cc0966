using Chutri.Assignments;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Remedies become assignments of the unit: one lead, who does it is accountable, one deadline.</summary>
internal sealed class RemedyWork(AppDatabase db, MeetingWork work, ReviewDesk desk)
{
    /// <summary>
    /// Gives out every remedy of the review that is not given yet; or says of all which cannot be, and why. Of a person who has left
    /// none is given: nobody would do it.
    /// </summary>
    public async Task<Outcome<IReadOnlyList<GivenRemedy>>> GiveAll(
        ReviewPart part,
        ReviewRound round,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var open = await db.Set<CorrectiveAction>()
            .Where(action => action.Assignment == null)
            .Join(
                db.Set<Shortcoming>().Where(one => one.Part == part.Id && one.StruckAt == null),
                action => action.Shortcoming,
                one => one.Id,
                (action, shortcoming) => new { action, shortcoming }
            )
            .OrderBy(row => row.shortcoming.Number)
            .ToListAsync(stop);
        var given = new List<GivenRemedy>();
        if (await desk.HasLeft(part, now.Today, stop))
        {
            return given;
        }

        var problems = new List<Words>();
        foreach (var row in open)
        {
            var done = await Give(part, round, row.shortcoming, row.action, caller, now, stop);
            if (done.Refusal is not { } refusal)
            {
                given.Add(done.Value);
                continue;
            }

            if (refusal.Kind is not RefusalKind.Invalid)
            {
                return refusal;
            }

            problems.AddRange(
                refusal.Fields.Select(field =>
                    ReviewSentences.CannotBeGiven(row.shortcoming.Number, field.Sentence)
                )
            );
        }

        return problems.Count > 0 ? ReviewRefusals.RemediesNotClear(problems) : given;
    }

    public async Task<Outcome<GivenRemedy>> Give(
        ReviewPart part,
        ReviewRound round,
        Shortcoming shortcoming,
        CorrectiveAction action,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (action.DueOn < now.Today)
        {
            return Refusal.Invalid("dueOn", ReviewFieldWords.RemedyDue);
        }

        // the work is read by more people than the review: it cites the shortcoming and does not repeat it
        var cited = ReviewSentences.Citation(shortcoming.Number, part.Code).Vietnamese;
        var outcome = await work.Give(
            new(
                action.Text,
                ReviewSentences.Deliverable.Vietnamese,
                await desk.Acting(part.Unit, stop),
                action.By,
                ReviewSentences.Authority.Vietnamese,
                action.DueOn,
                cited,
                now.Today,
                cited
            )
            {
                OfPersonnel = part.Person is not null,
                SeenBy = [.. new[] { part.Person, part.Judge }.OfType<PersonId>()],
            },
            caller,
            now,
            stop
        );
        return outcome.Then<GivenRemedy>(done =>
        {
            action.Give(done.Code, round.EffectMonths);
            return new GivenRemedy(shortcoming.Number, done.Code, done.Id.Value);
        });
    }

    /// <summary>Is it somebody of the unit today; in a review of one's own, oneself?</summary>
    public async Task<bool> IsOfUnit(
        ReviewPart part,
        PersonId person,
        DateOnly today,
        CancellationToken stop
    ) => (await desk.People(part, today, stop)).Any(one => one.Id == person);
}

internal sealed record GivenRemedy(int Shortcoming, string Code, Guid Assignment);
