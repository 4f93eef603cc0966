using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>What a session concluded, and work from it.</summary>
internal static class ConclusionApi
{
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/conclusions", Note)
            .Produces<NotedConclusionJson>()
            .Tells("NoteConclusion", DisseminationApiWords.NoteConclusion);
        one.MapPost("/conclusions/{number:int}/give", Give)
            .Produces<GivenWorkJson>()
            .Tells("GiveWork", DisseminationApiWords.GiveWork);
        one.MapPost("/follow-ups", NoteFollowUp)
            .Produces<GivenWorkJson>()
            .Tells("NoteFollowUp", DisseminationApiWords.NoteFollowUp);
    }

    private static async Task<IResult> Note(
        string code,
        NoteConclusionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteConclusion note,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(note, form.Parse(code, fields.Begin()), caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new NotedConclusionJson(number))
        );

    private static async Task<IResult> Give(
        string code,
        int number,
        GiveWorkForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GiveWork give,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await form.Parse(code, number, fields.Begin(), stop);
        return (await runner.Run(give, request, caller, stop)).Answer(
            context,
            assignment => TypedResults.Ok(new GivenWorkJson(assignment))
        );
    }

    /// <param name="campaigns">All of them.</param>
    public static void MapList(IEndpointRouteBuilder campaigns) =>
        campaigns
            .MapGet("/{code}/follow-ups", List)
            .WithName("FindFollowUps")
            .GoesOnById()
            .WithSummary(DisseminationApiWords.FindFollowUps)
            .Produces<FollowUpListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> List(
        string code,
        string? after,
        HttpContext context,
        Caller caller,
        FindFollowUps find,
        CancellationToken stop
    ) =>
        (await find.Page(code, after, caller, stop)).Answer(
            context,
            found =>
                TypedResults.Ok(
                    new FollowUpListJson(
                        [
                            .. found.Page.Items.Select(line => new FollowUpJson(
                                line.Session,
                                line.Number,
                                line.Unit,
                                line.Text,
                                line.Work
                            )),
                        ],
                        found.Page.Next,
                        found.Page.Total
                    )
                )
        );

    private static async Task<IResult> NoteFollowUp(
        string code,
        FollowUpForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteFollowUp note,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await form.Parse(code, fields.Begin(), stop);
        return (await runner.Run(note, request, caller, stop)).Answer(
            context,
            assignment => TypedResults.Ok(new GivenWorkJson(assignment))
        );
    }
}
