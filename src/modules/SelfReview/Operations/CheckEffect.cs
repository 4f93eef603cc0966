using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Number">Of the shortcoming.</param>
/// <param name="Note">What is seen now.</param>
/// <param name="Next">What will be done instead; needed where it did not help, or only partly.</param>
internal sealed record CheckEffectRequest(
    string Code,
    int Number,
    EffectKind Effect,
    string Note,
    NextRemedy? Next
);

internal sealed record NextRemedy(string Text, PersonId By, DateOnly DueOn);

/// <summary>
/// Says whether the last remedy of a shortcoming helped. Where it did not, or only partly, the shortcoming stays open: another remedy
/// becomes an assignment at once, and is looked at again in its turn.
/// </summary>
internal sealed class CheckEffect(
    AppDatabase db,
    ReviewDesk desk,
    RemedyWork remedies,
    DutyBook duties
) : IOperation<CheckEffectRequest, string?>, INumbering
{
    public Act Act => SelfReviewActs.Write;

    /// <returns>The code of the assignment that the next remedy became; null where the last one helped.</returns>
    public async Task<Outcome<string?>> Run(
        CheckEffectRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        var shortcoming = await db.Set<Shortcoming>()
            .SingleOrDefaultAsync(
                one => one.Part == part.Id && one.Number == request.Number && one.StruckAt == null,
                stop
            );
        if (shortcoming is null)
        {
            return ReviewRefusals.NoSuchShortcoming;
        }

        var action = await db.Set<CorrectiveAction>()
            .Where(one => one.Shortcoming == shortcoming.Id)
            .OrderByDescending(one => one.Number)
            .FirstAsync(stop);
        if (action.Effect is not null || action.CheckDuty is not { } duty)
        {
            return ReviewRefusals.NothingToCheck;
        }

        string? next = null;
        if (request.Effect is not EffectKind.Helped)
        {
            var given = await Again(part, shortcoming, action, request.Next, caller, now, stop);
            if (given.Refusal is { } not)
            {
                return not;
            }

            next = given.Value.Code;
        }

        action.Check(request.Effect, request.Note, caller, now);
        db.ActedOn(part);
        var closed = await duties.Close(duty, request.Effect.Name().Vietnamese, now, stop);
        return closed.Then<string?>(_ =>
        {
            db.Record(
                new EffectChecked(part.Id, part.Code, shortcoming.Number, request.Effect, next),
                caller,
                now
            );
            return next;
        });
    }

    private async Task<Outcome<GivenRemedy>> Again(
        ReviewPart part,
        Shortcoming shortcoming,
        CorrectiveAction before,
        NextRemedy? next,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (next is null)
        {
            return Refusal.Invalid("remedy", ReviewFieldWords.NextRemedy);
        }

        if (!await remedies.IsOfUnit(part, next.By, now.Today, stop))
        {
            return Refusal.Invalid("by", ReviewFieldWords.ByOfUnit);
        }

        var action = new CorrectiveAction
        {
            Shortcoming = shortcoming.Id,
            Number = before.Number + 1,
            Text = next.Text,
            By = next.By,
            DueOn = next.DueOn,
        };
        db.Add(action);
        var round = await desk.RoundOf(part, stop);
        return await remedies.Give(part, round, shortcoming, action, caller, now, stop);
    }
}
