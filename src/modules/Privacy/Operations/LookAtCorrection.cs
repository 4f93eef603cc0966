using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>
/// A request for whoever asked or may answer. A look of anybody but the asker leaves a fact first; where that cannot be written
/// nothing is shown.
/// </summary>
internal sealed class LookAtCorrection(
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
        var found = await show.Run(code, caller, stop);
        return found.Refused || found.Value.Asker == caller.Person
            ? found
            : (await runner.Run(note, found.Value, caller, stop)).Then(_ => found);
    }
}
