using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Last">A line that was typed and not yet written down; null where there is none.</param>
/// <param name="WithoutMinutes">It ends though nothing stands in its minutes.</param>
internal sealed record EndMeetingRequest(
    string Code,
    NoteMinutesRequest? Last,
    bool WithoutMinutes
);

/// <summary>The meeting is over; its minutes stay as they are.</summary>
internal sealed class EndMeeting(AppDatabase db, ReviewDesk desk, MeetingBook meetings)
    : IOperation<EndMeetingRequest, Done>
{
    public Act Act => SelfReviewActs.Review;

    public async Task<Outcome<Done>> Run(
        EndMeetingRequest request,
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

        var noted = request.Last is { } last
            ? await meetings.Note(part, meeting, last, caller, now, stop)
            : await meetings.Lines(meeting, stop);
        if (noted.Refusal is { } not)
        {
            return not;
        }

        if (noted.Value == 0 && !request.WithoutMinutes)
        {
            return Refusal.Invalid("withoutMinutes", ReviewFieldWords.NoMinutes);
        }

        meeting.EndedAt = now.Utc;
        db.ActedOn(part);
        db.Record(new MeetingEnded(part.Id, part.Code, noted.Value), caller, now);
        return new Done();
    }
}
