using Chutri.Platform;
using Chutri.Privacy.Model;

namespace Chutri.Privacy.Operations;

/// <summary>Before somebody else is shown what a person says is wrong, the look itself is noted.</summary>
internal sealed class NoteCorrectionLook(AppDatabase db) : IOperation<CorrectionView, Done>
{
    public Act Act => PrivacyActs.Answer;

    public Task<Outcome<Done>> Run(
        CorrectionView request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        db.Record(
            new CorrectionLookedAt(request.Asker, request.AskerName, request.Code),
            caller,
            now
        );
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
