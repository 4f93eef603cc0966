using Chutri.Platform;
using Chutri.Privacy.Model;

namespace Chutri.Privacy.Operations;

/// <summary>Before somebody else is shown what a person says is wrong, the look itself is noted.</summary>
internal sealed class NoteCorrectionLook(AppDatabase db, CorrectionReach reach)
    : IOperation<CorrectionRequest, Done>
{
    public Act Act => PrivacyActs.Answer;

    public async Task<Outcome<Done>> Run(
        CorrectionRequest request,
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
        await reach.Name(request, caller, stop);
        return new Done();
    }
}
