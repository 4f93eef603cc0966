using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Present">How many of the unit's members are there.</param>
internal sealed record BeginMeetingRequest(
    string Code,
    string Chair,
    string Secretary,
    int Present
);

/// <summary>The unit meets about its review.</summary>
internal sealed class BeginMeeting(
    AppDatabase db,
    ReviewDesk desk,
    RoundBook book,
    PersonDirectory people
) : IOperation<BeginMeetingRequest, Done>
{
    public Act Act => SelfReviewActs.Review;

    public async Task<Outcome<Done>> Run(
        BeginMeetingRequest request,
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

        var expected = (await people.PeopleInAny([part.Unit], now.Today, stop)).Count;
        if (request.Present > expected)
        {
            return Refusal.Invalid("present", ReviewFieldWords.MorePresent(expected));
        }

        db.Add(
            new ReviewMeeting
            {
                Part = part.Id,
                Chair = request.Chair,
                Secretary = request.Secretary,
                Expected = expected,
                Present = request.Present,
                BegunAt = now.Utc,
            }
        );
        var before = part.State;
        part.Begin();
        db.ActedOn(part);
        await book.Move(part, before, stop);
        db.Record(
            new MeetingBegun(
                part.Id,
                part.Code,
                request.Chair,
                request.Secretary,
                request.Present,
                expected
            ),
            caller,
            now
        );
        return new Done();
    }
}
