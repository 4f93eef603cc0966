using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>What is written down of a meeting: who is there, and its minutes.</summary>
internal sealed class MeetingBook(AppDatabase db, ReviewDesk desk)
{
    /// <param name="part">The review that the unit meets about.</param>
    /// <param name="request">Who is said to be there.</param>
    /// <param name="voted">How many votes were written down already.</param>
    /// <param name="today">The day.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Outcome<Attendance>> Attendance(
        ReviewPart part,
        MeetingRequest request,
        int voted,
        DateOnly today,
        CancellationToken stop
    )
    {
        var those = (await desk.People(part, today, stop)).ToDictionary(
            one => one.Id,
            one => one.Name
        );
        var problems = new List<FieldError>();
        if (!those.TryGetValue(request.Chair, out var chair))
        {
            problems.Add(new("chair", ReviewFieldWords.ByOfUnit));
        }

        if (!those.TryGetValue(request.Secretary, out var secretary))
        {
            problems.Add(new("secretary", ReviewFieldWords.ByOfUnit));
        }

        if (request.Present < 1 || request.Present > those.Count)
        {
            problems.Add(new("present", ReviewFieldWords.PresentWithin(those.Count)));
        }
        else if (request.Present < voted)
        {
            problems.Add(new("present", ReviewFieldWords.FewerThanVoted(voted)));
        }

        return problems.Count > 0
            ? Refusal.Invalid(problems)
            : new Attendance(chair!, secretary!, request.Present, those.Count);
    }

    public Task<int> Lines(ReviewMeeting meeting, CancellationToken stop) =>
        db.Set<MinutesLine>().CountAsync(line => line.Meeting == meeting.Id, stop);

    /// <returns>The number of the line.</returns>
    public async Task<Outcome<int>> Note(
        ReviewPart part,
        ReviewMeeting meeting,
        NoteMinutesRequest said,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (said.Vote is { } vote && vote.Cast > meeting.Present)
        {
            return Refusal.Invalid("for", ReviewFieldWords.MoreVotes(meeting.Present));
        }

        var number = await Lines(meeting, stop) + 1;
        db.Add(
            new MinutesLine
            {
                Meeting = meeting.Id,
                Number = number,
                Text = said.Text,
                For = said.Vote?.For,
                Against = said.Vote?.Against,
                Abstained = said.Vote?.Abstained,
                At = now.Utc,
            }
        );
        db.ActedOn(part);
        db.Record(new MinutesNoted(part.Id, part.Code, number, said.Vote), caller, now);
        return number;
    }
}
