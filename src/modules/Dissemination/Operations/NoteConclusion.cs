using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record NoteConclusionRequest(string Code, string Text);

/// <summary>Writes down what the session decided.</summary>
internal sealed class NoteConclusion(AppDatabase db, CampaignDesk desk)
    : IOperation<NoteConclusionRequest, int>
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>The number of the conclusion within its session.</returns>
    public async Task<Outcome<int>> Run(
        NoteConclusionRequest request,
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
        if (session.RefuseRoll() is { } not)
        {
            return not;
        }

        var number =
            await db.Set<SessionConclusion>().CountAsync(one => one.Session == session.Id, stop)
            + 1;
        db.Add(
            new SessionConclusion
            {
                Session = session.Id,
                Number = number,
                Text = request.Text,
            }
        );
        db.Record(new ConclusionNoted(session.Id, session.Code, number, request.Text), caller, now);
        return number;
    }
}
