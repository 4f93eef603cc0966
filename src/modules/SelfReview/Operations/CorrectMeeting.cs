using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Who is at the meeting was written down wrongly, or somebody came or went while it goes on.</summary>
internal sealed class CorrectMeeting(AppDatabase db, ReviewDesk desk, MeetingBook meetings)
    : IOperation<MeetingRequest, Done>
{
    public Act Act => SelfReviewActs.Review;

    public async Task<Outcome<Done>> Run(
        MeetingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (await desk.MeetingOf(part, stop) is not { EndedAt: null } meeting)
        {
            return ReviewRefusals.NoMeeting;
        }

        var voted =
            await db.Set<MinutesLine>()
                .Where(line => line.Meeting == meeting.Id)
                .MaxAsync(line => line.For + line.Against + line.Abstained, stop)
            ?? 0;
        var attended = await meetings.Attendance(part, request, voted, now.Today, stop);
        if (attended.Refusal is { } wrong)
        {
            return wrong;
        }

        var those = attended.Value;
        meeting.Attend(those);
        db.ActedOn(part);
        db.Record(
            new MeetingCorrected(
                part.Id,
                part.Code,
                those.Chair,
                those.Secretary,
                those.Present,
                those.Expected
            ),
            caller,
            now
        );
        return new Done();
    }
}
