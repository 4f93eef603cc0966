using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>
/// An assignment as it is shown to somebody. A look at a limited one leaves a fact first; where that cannot be written nothing is
/// shown. Whoever is not named finds what is found for a code that nothing has.
/// </summary>
internal sealed class LookAtAssignment(
    ShowAssignment show,
    FetchEvidence fetch,
    NoteLimitedLook note,
    OperationRunner runner
)
{
    public async Task<Outcome<AssignmentView>> Find(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.Find(code, stop);
        return found.Refused || found.Value.Limit is null
            ? found
            : (await runner.Run(note, new LookRequest(found.Value.Code, null), caller, stop)).Then(
                _ => found
            );
    }

    public async Task<Outcome<FetchedFile>> File(
        string code,
        Guid file,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await fetch.Find(code, file, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var noted = found.Value.Limited
            ? await runner.Run(note, new LookRequest(code, found.Value.Name), caller, stop)
            : new Done();
        return noted.Refused ? noted.Refusal! : await fetch.Open(code, found.Value, stop);
    }
}
