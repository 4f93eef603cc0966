using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>
/// A request for whoever asked or may answer. A look of anybody but the asker leaves a fact first; where that cannot be written
/// nothing is shown.
/// </summary>
internal sealed class LookAtCorrection(
    CorrectionReach reach,
    ShowCorrection show,
    NoteCorrectionLook note,
    OperationRunner runner
)
{
    public async Task<Outcome<CorrectionView>> Run(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (
            await reach.Find(code, stop) is { } request
            && request.Asker != caller.Person
            && await reach.MayRead(request, caller, stop)
            && await runner.Run(note, request, caller, stop) is { Refusal: { } notNoted }
        )
        {
            return notNoted;
        }

        return await show.Run(code, caller, stop);
    }
}
