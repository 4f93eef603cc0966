using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>The meeting of a unit about its review, and the roll to be signed on paper.</summary>
internal static class MeetingRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapPost(
            one + "/meeting",
            async ([AsParameters] SentReviewForm sent, BeginMeeting begin) =>
                await sent.Do(begin, await Meeting(sent), MeetingWords.Begun, "meeting")
        );
        pages.MapPost(
            one + "/meeting/correct",
            async ([AsParameters] SentReviewForm sent, CorrectMeeting correct) =>
                await sent.Do(
                    correct,
                    await Meeting(sent),
                    MeetingWords.Corrected,
                    "meeting/correct"
                )
        );
        pages.MapPost(
            one + "/minutes",
            ([AsParameters] SentReviewForm sent, NoteMinutes note) =>
                sent.Do(
                    note,
                    NoteMinutesForm.Of(sent.Entry).Parse(sent.Code, sent.Fields.Begin()),
                    MeetingWords.Noted,
                    "minutes"
                )
        );
        pages.MapPost(
            one + "/meeting/end",
            ([AsParameters] SentReviewForm sent, EndMeeting end) =>
                sent.Do(
                    end,
                    EndMeetingForm.Read(sent.Code, sent.Entry, sent.Fields.Begin()),
                    MeetingWords.Ended,
                    "minutes"
                )
        );
        pages.MapGet(
            one + "/roll",
            (string code, HttpContext context, BesideReviewPages show, CancellationToken stop) =>
                show.Roll(context, code, stop)
        );
    }

    private static Task<Chutri.Platform.Outcome<MeetingRequest>> Meeting(SentReviewForm sent) =>
        MeetingForm.Of(sent.Entry).Parse(sent.Code, sent.Fields.Begin(), sent.Stop);
}
