using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>The meeting is over; its minutes stay as they are.</summary>
internal sealed class EndMeeting(AppDatabase db, ReviewDesk desk) : IOperation<string, Done>
{
    public Act Act => SelfReviewActs.Review;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (await desk.MeetingOf(part, stop) is not { EndedAt: null } meeting)
        {
            return ReviewRefusals.NoMeeting;
        }

        meeting.EndedAt = now.Utc;
        db.ActedOn(part);
        var lines = await db.Set<MinutesLine>()
            .CountAsync(line => line.Meeting == meeting.Id, stop);
        db.Record(new MeetingEnded(part.Id, part.Code, lines), caller, now);
        return new Done();
    }
}
