using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Api;

/// <summary>The meeting about a review for programs.</summary>
internal static class MeetingApi
{
    /// <param name="one">One review, for what is done with it.</param>
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/meeting", Begin).Says("BeginMeeting", ReviewApiWords.BeginMeeting);
        one.MapPost("/meeting/correct", Correct)
            .Says("CorrectMeeting", ReviewApiWords.CorrectMeeting);
        one.MapPost("/minutes", Note)
            .Produces<NotedMinutesJson>()
            .Tells("NoteMinutes", ReviewApiWords.NoteMinutes);
        one.MapPost("/meeting/end", End).Says("EndMeeting", ReviewApiWords.EndMeeting);
    }

    private static async Task<IResult> Begin(
        string code,
        MeetingForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        BeginMeeting begin,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ReviewApi.Nothing(
            await runner.Run(begin, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> Correct(
        string code,
        MeetingForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CorrectMeeting correct,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ReviewApi.Nothing(
            await runner.Run(correct, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> Note(
        string code,
        NoteMinutesForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteMinutes note,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(note, form.Parse(code, fields.Begin()), caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new NotedMinutesJson(number))
        );

    private static async Task<IResult> End(
        string code,
        MeetingEndForm? form,
        HttpContext context,
        Caller caller,
        EndMeeting end,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ReviewApi.Nothing(
            await runner.Run(
                end,
                new EndMeetingRequest(code, null, form?.WithoutMinutes is true),
                caller,
                stop
            ),
            context
        );
}

/// <param name="WithoutMinutes">It ends though its minutes are empty.</param>
internal sealed record MeetingEndForm(bool WithoutMinutes);

/// <param name="Number">Of the line.</param>
internal sealed record NotedMinutesJson(int Number);
