using Chutri.Assignments;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Accountable">Left out: the head of the lead unit.</param>
internal sealed record GiveWorkRequest(
    string Code,
    int Number,
    string? Title,
    string? Deliverable,
    UnitId? Lead,
    PersonId? Accountable,
    string? Authority,
    DateOnly? Due
);

/// <summary>Work with one lead and a deadline, whose source is a conclusion of the session (law 3).</summary>
internal sealed class GiveWork(AppDatabase db, CampaignDesk desk, MeetingWork work)
    : IOperation<GiveWorkRequest, string>,
        INumbering
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>The code of the new assignment.</returns>
    public async Task<Outcome<string>> Run(
        GiveWorkRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var session = found.Value;
        var conclusion = await db.Set<SessionConclusion>()
            .SingleOrDefaultAsync(
                one => one.Session == session.Id && one.Number == request.Number,
                stop
            );
        if (conclusion is null)
        {
            return DisseminationRefusals.NoSuchConclusion;
        }

        if (conclusion.Assignment is { } given)
        {
            return DisseminationRefusals.WorkIsGiven(given);
        }

        var outcome = await work.Give(
            new(
                request.Title,
                request.Deliverable,
                request.Lead ?? session.Unit,
                request.Accountable,
                request.Authority,
                request.Due,
                SessionFieldWords.Citation(conclusion.Number, session.Code).Vietnamese,
                session.On,
                conclusion.Text
            ),
            caller,
            now,
            stop
        );
        return outcome.Then<string>(done =>
        {
            conclusion.Assignment = done.Code;
            db.Record(
                new WorkGivenFromConclusion(
                    session.Id,
                    session.Code,
                    conclusion.Number,
                    done.Code,
                    done.Id.Value
                ),
                caller,
                now
            );
            return done.Code;
        });
    }
}
