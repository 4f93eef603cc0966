using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Vote">Null where nothing was voted on.</param>
internal sealed record NoteMinutesRequest(string Code, string Text, Vote? Vote);

/// <summary>Writes down what was said, decided or voted on, as the meeting goes.</summary>
internal sealed class NoteMinutes(ReviewDesk desk, MeetingBook meetings)
    : IOperation<NoteMinutesRequest, int>
{
    public Act Act => SelfReviewActs.Review;

    /// <returns>The number of the line.</returns>
    public async Task<Outcome<int>> Run(
        NoteMinutesRequest request,
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
        return await desk.MeetingOf(part, stop) is { EndedAt: null } meeting
            ? await meetings.Note(part, meeting, request, caller, now, stop)
            : ReviewRefusals.NoMeeting;
    }
}
