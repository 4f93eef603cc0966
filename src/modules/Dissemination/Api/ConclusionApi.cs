using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
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
}
