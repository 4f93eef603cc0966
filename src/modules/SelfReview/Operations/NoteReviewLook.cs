using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

internal sealed record ReviewLook(Guid Review, string Code);

/// <summary>Somebody who is named looks at the review of a person.</summary>
internal sealed class NoteReviewLook(AppDatabase db) : IOperation<ReviewLook, Done>
{
    public Act Act => SelfReviewActs.Look;

    public Task<Outcome<Done>> Run(
        ReviewLook request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        db.Record(new ReviewLookedAt(request.Review, request.Code), caller, now);
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
