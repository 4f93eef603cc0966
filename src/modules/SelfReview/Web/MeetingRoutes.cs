using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
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
        pages.MapPost(one + "/meeting", Begin);
        pages.MapPost(one + "/minutes", Note);
        pages.MapPost(one + "/meeting/end", End);
        pages.MapGet(
            one + "/roll",
            (string code, HttpContext context, BesideReviewPages show, CancellationToken stop) =>
                show.Roll(context, code, stop)
        );
    }

    private static async Task<IResult> Begin(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        BeginMeeting begin,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = BeginMeetingForm.Of(entry).Parse(code, fields.Begin());
        var done = await runner.Run(begin, request, caller, stop);
        return await ReviewRoutes.After(
            done,
            MeetingWords.Begun,
            "meeting",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Note(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteMinutes note,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = NoteMinutesForm.Of(entry).Parse(code, fields.Begin());
        var done = await runner.Run(note, request, caller, stop);
        return await ReviewRoutes.After(
            done,
            MeetingWords.Noted,
            "minutes",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> End(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        EndMeeting end,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(end, code, caller, stop);
        return await ReviewRoutes.After(
            done,
            MeetingWords.Ended,
            "meeting/end",
            code,
            entry,
            context,
            show,
            stop
        );
    }
}
