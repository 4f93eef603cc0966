using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Vote">Null where nothing was voted on.</param>
internal sealed record NoteMinutesRequest(string Code, string Text, Vote? Vote);

/// <summary>Writes down what was said, decided or voted on, as the meeting goes.</summary>
internal sealed class NoteMinutes(AppDatabase db, ReviewDesk desk)
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
        if (await desk.MeetingOf(part, stop) is not { EndedAt: null } meeting)
        {
            return ReviewRefusals.NoMeeting;
        }

        if (request.Vote is { } vote && vote.Cast > meeting.Present)
        {
            return Refusal.Invalid("for", ReviewFieldWords.MoreVotes(meeting.Present));
        }

        var number =
            await db.Set<MinutesLine>().CountAsync(line => line.Meeting == meeting.Id, stop) + 1;
        db.Add(
            new MinutesLine
            {
                Meeting = meeting.Id,
                Number = number,
                Text = request.Text,
                For = request.Vote?.For,
                Against = request.Vote?.Against,
                Abstained = request.Vote?.Abstained,
                At = now.Utc,
            }
        );
        db.ActedOn(part);
        db.Record(new MinutesNoted(part.Id, part.Code, number, request.Vote), caller, now);
        return number;
    }
}
