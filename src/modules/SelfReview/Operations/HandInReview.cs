using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>
/// Hands the review in to the superior unit, or to whoever countersigns for a person: every question that is asked is answered, and every answer that says something else
/// than was counted is explained. What was counted at that moment is kept with it.
/// </summary>
internal sealed class HandInReview(
    AppDatabase db,
    ReviewDesk desk,
    RoundBook book,
    StockTaking stock,
    Repeats repeats,
    DutyBook duties,
    NameJudge name
) : IOperation<string, Done>
{
    public Act Act => SelfReviewActs.Write;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseChange() is { } not)
        {
            return not;
        }

        if (await desk.MeetingOf(part, stop) is { EndedAt: null })
        {
            return ReviewRefusals.MeetingGoesOn;
        }

        var round = await desk.RoundOf(part, stop);
        var questions = (await desk.Edition(round.Sheet, stop)).ReadQuestions();
        var answers = part.ReadAnswers();
        var judged = AnswerRules.Judge(questions, answers);
        var counted = await stock.Count(part, round, now, stop);
        var checks = CrossCheck.Of(questions, answers, counted);
        FieldError[] problems =
        [
            .. judged.Problems,
            .. checks
                .Where(check => check.NeedsExplaining)
                .Select(check => new FieldError(
                    CrossCheckWords.Field(check.Code),
                    CrossCheckWords.Missing(check)
                )),
        ];
        if (problems.Length > 0)
        {
            return Refusal.Invalid(problems);
        }

        var judge = part.Person is null
            ? await desk.HolderOf(part.Superior, now.Today, stop)
            : await desk.JudgeOf(part, now.Today, stop);
        if (judge is null)
        {
            return PersonReviewRefusals.NobodyCountersigns;
        }

        var shortcomings = await db.Set<Shortcoming>()
            .Where(one => one.Part == part.Id && one.StruckAt == null)
            .ToListAsync(stop);
        foreach (var shortcoming in shortcomings)
        {
            shortcoming.Repeats = (await repeats.Find(shortcoming, stop))?.Id;
        }

        var before = part.State;
        part.HandIn(
            judged,
            counted,
            checks.Count(check => check.Differs),
            shortcomings.Count(one => one.Repeats is not null),
            caller,
            now
        );
        await book.Move(part, before, stop);
        await book.Count(part, 1, stop);
        await name.Name(part, judge, stop);
        var passed = await duties.HandIn(part.Duty, judge, null, now, stop);
        var whose = await desk.NameOf(part, stop);
        return passed.Then<Done>(done =>
        {
            db.Record(
                new ReviewHandedIn(
                    part.Id,
                    part.Code,
                    whose,
                    shortcomings.Count,
                    part.Differing,
                    judge.Person
                ),
                caller,
                now
            );
            return done;
        });
    }
}
