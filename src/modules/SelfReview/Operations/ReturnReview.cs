using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

internal sealed record ReturnReviewRequest(string Code, string Reason);

/// <summary>Gives a review back with a reason: the unit changes it and hands it in again.</summary>
internal sealed class ReturnReview(AppDatabase db, ReviewDesk desk, RoundBook book, DutyBook duties)
    : IOperation<ReturnReviewRequest, Done>
{
    public Act Act => SelfReviewActs.Countersign;

    public async Task<Outcome<Done>> Run(
        ReturnReviewRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Judged(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseJudging(caller) is { } not)
        {
            return not;
        }

        if (await desk.HasLeft(part, now.Today, stop))
        {
            return PersonReviewRefusals.NobodyToReturnTo;
        }

        await book.Count(part, -1, stop);
        var before = part.State;
        part.Return(request.Reason);
        await book.Move(part, before, stop);
        // without the reason: more people may read how a duty was passed on than the review
        var writer = await desk.WriterOf(part, now.Today, stop);
        var passed = await duties.Return(part.Duty, writer, null, now, stop);
        var name = await desk.NameOf(part, stop);
        return passed.Then<Done>(done =>
        {
            db.Record(new ReviewReturned(part.Id, part.Code, name, part.HandedInBy), caller, now);
            return done;
        });
    }
}
