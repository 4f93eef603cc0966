using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <param name="Wanting">What did we find wanting?</param>
/// <param name="Will">What will we do?</param>
/// <param name="Accountable">Left out: the head of the unit.</param>
internal sealed record NoteFollowUpRequest(
    string Code,
    string Wanting,
    string Will,
    string Deliverable,
    PersonId? Accountable,
    string Authority,
    DateOnly DueOn
);

/// <summary>
/// The three questions after a session, answered at once: a conclusion is noted, and becomes an assignment of the unit itself, with
/// one lead, one accountable person and one deadline.
/// </summary>
internal sealed class NoteFollowUp(AppDatabase db, NoteConclusion note, GiveWork give)
    : IOperation<NoteFollowUpRequest, string>,
        INumbering
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>The code of the new assignment.</returns>
    public async Task<Outcome<string>> Run(
        NoteFollowUpRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var noted = await note.Run(new(request.Code, request.Wanting), caller, now, stop);
        if (noted.Refusal is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(stop);
        return await give.Run(
            new(
                request.Code,
                noted.Value,
                request.Will,
                request.Deliverable,
                null,
                request.Accountable,
                request.Authority,
                request.DueOn
            ),
            caller,
            now,
            stop
        );
    }
}
