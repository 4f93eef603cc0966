using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal sealed record TryOutRequest(
    Guid Edition,
    IReadOnlyDictionary<string, GivenAnswer> Answers
);

/// <summary>What a sheet asks after these answers, what it finds missing and how it counts. Nothing is kept.</summary>
internal sealed class TryOutSheet(AppDatabase db) : IOperation<TryOutRequest, Judged>, ILook
{
    public Act Act => SelfReviewActs.TryOut;

    public async Task<Outcome<Judged>> Run(
        TryOutRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var edition = await db.Set<Edition>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == request.Edition, stop);
        return edition is null ? SelfReviewRefusals.NoSuchEdition
            : !edition.Kind.IsSheet() ? SelfReviewRefusals.NothingToTry
            : AnswerRules.Judge(edition.ReadQuestions(), request.Answers);
    }
}
