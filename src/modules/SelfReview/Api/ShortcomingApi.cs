using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.SelfReview.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Api;

/// <summary>Shortcomings of a review for programs.</summary>
internal static class ShortcomingApi
{
    /// <param name="one">One review, for what is done with it.</param>
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/shortcomings", Note)
            .Produces<NotedShortcomingJson>()
            .Tells("NoteShortcoming", ReviewApiWords.NoteShortcoming);
        one.MapPost("/shortcomings/{number:int}/strike", Strike)
            .Says("StrikeShortcoming", ReviewApiWords.StrikeShortcoming);
        one.MapPost("/shortcomings/{number:int}/effect", Check)
            .Produces<CheckedEffectJson>()
            .Tells("CheckEffect", ReviewApiWords.CheckEffect);
    }

    private static async Task<IResult> Note(
        string code,
        ShortcomingForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteShortcoming note,
        ReviewDesk desk,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await desk.Asked(
            code,
            await form.Parse(code, fields.Begin(), stop),
            caller,
            stop
        );
        return (await runner.Run(note, request, caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new NotedShortcomingJson(number))
        );
    }

    private static async Task<IResult> Strike(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        StrikeShortcoming strike,
        OperationRunner runner,
        CancellationToken stop
    ) => ReviewApi.Nothing(await runner.Run(strike, new(code, number), caller, stop), context);

    private static async Task<IResult> Check(
        string code,
        int number,
        CheckEffectForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CheckEffect check,
        ReviewDesk desk,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await desk.Asked(
            code,
            await form.Parse(code, number, fields.Begin(), stop),
            caller,
            stop
        );
        return (await runner.Run(check, request, caller, stop)).Answer(
            context,
            work => TypedResults.Ok(new CheckedEffectJson(work))
        );
    }
}
