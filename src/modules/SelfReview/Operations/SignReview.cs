using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <summary>
/// Countersigns a review: from then on it stays as it is, and each remedy is an assignment; of a person who has left none is, as nobody
/// would do it.
/// </summary>
internal sealed class SignReview(
    AppDatabase db,
    ReviewDesk desk,
    RoundBook book,
    RemedyWork remedies,
    DutyBook duties
) : IOperation<string, Done>, INumbering
{
    public Act Act => SelfReviewActs.Countersign;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Judged(request, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseJudging(caller) is { } not)
        {
            return not;
        }

        var round = await desk.RoundOf(part, stop);
        var given = await remedies.GiveAll(part, round, caller, now, stop);
        if (given.Refusal is { } unclear)
        {
            return unclear;
        }

        var before = part.State;
        part.Sign(caller, now);
        await book.Move(part, before, stop);
        var closed = await duties.Close(part.Duty, null, now, stop);
        var name = await desk.NameOf(part, stop);
        return closed.Then<Done>(done =>
        {
            db.Record(new ReviewSigned(part.Id, part.Code, name, part.HandedInBy), caller, now);
            if (given.Value.Count > 0)
            {
                db.Record(
                    new RemediesGiven(
                        part.Id,
                        part.Code,
                        [.. given.Value.Select(one => one.Code)],
                        [.. given.Value.Select(one => one.Assignment)]
                    ),
                    caller,
                    now
                );
            }

            return done;
        });
    }
}
