using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Chair">Of the unit, as <paramref name="Secretary"/> is.</param>
/// <param name="Present">How many of the unit's members are there.</param>
internal sealed record MeetingRequest(string Code, PersonId Chair, PersonId Secretary, int Present);

/// <summary>The unit meets about its review.</summary>
internal sealed class BeginMeeting(
    AppDatabase db,
    ReviewDesk desk,
    RoundBook book,
    MeetingBook meetings
) : IOperation<MeetingRequest, Done>
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
        if (part.Person is not null)
        {
            return PersonReviewRefusals.NoMeetingOfOne;
        }

        if (part.RefuseChange() is { } not)
        {
            return not;
        }

        if (
            await db.Set<ReviewMeeting>()
                .AnyAsync(one => one.Part == part.Id && one.EndedAt == null, stop)
        )
        {
            return ReviewRefusals.MeetingGoesOn;
        }

        var attended = await meetings.Attendance(part, request, 0, now.Today, stop);
        if (attended.Refusal is { } wrong)
        {
            return wrong;
        }

        var those = attended.Value;
        var meeting = new ReviewMeeting { Part = part.Id, BegunAt = now.Utc };
        meeting.Attend(those);
        db.Add(meeting);
        var before = part.State;
        part.Begin();
        db.ActedOn(part);
        await book.Move(part, before, stop);
        db.Record(
            new MeetingBegun(
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
