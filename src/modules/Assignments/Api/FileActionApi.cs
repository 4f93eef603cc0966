using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Web;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

/// <summary>Asking and answering cooperating units, and the result with its files, which come as a form of several parts.</summary>
internal static class FileActionApi
{
    private const string Form = "multipart/form-data";

    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/{code}/cooperation", Ask)
            .WithName("AskCooperation")
            .WithSummary(AssignmentApiWords.AskCooperation)
            .Produces<AskedCooperationJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        one.MapPost("/{code}/cooperation/{number:int}/answer", Answer)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<AnswerCooperationForm>(Form)
            .Named("AnswerCooperation", AssignmentApiWords.AnswerCooperation);
        one.MapPost("/{code}/cooperation/{number:int}/hand-to-person", Hand)
            .Named("HandCooperation", AssignmentApiWords.HandCooperation);
        one.MapPost("/{code}/deliver", Deliver)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<DeliverForm>(Form)
            .Named("DeliverResult", AssignmentApiWords.DeliverResult);
    }

    private static async Task<IResult> Ask(
        string code,
        AskCooperationForm form,
        HttpContext context,
        FormReader reader,
        AskCooperation ask,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var request = await form.Parse(code, reader.Begin(), stop);
        return (await runner.Run(ask, request, caller, stop)).Answer(
            context,
            number =>
                TypedResults.Created(
                    $"/api/v1/assignments/{code}",
                    new AskedCooperationJson(number, AssignmentUrls.Cooperation(code, number))
                )
        );
    }

    private static async Task<IResult> Answer(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        FormReader reader,
        AnswerCooperation answer,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, answer.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            AnswerCooperationForm.Of(entry).Parse(code, number, read, reader.Begin())
        );
        return await ActionApi.Run(context, runner, answer, request, caller, stop);
    }

    private static async Task<IResult> Hand(
        string code,
        int number,
        HandToPersonForm form,
        HttpContext context,
        FormReader reader,
        HandCooperation hand,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var request = await form.ParseCooperation(code, number, reader.Begin(), stop);
        return await ActionApi.Run(context, runner, hand, request, caller, stop);
    }

    private static async Task<IResult> Deliver(
        string code,
        FormEntry entry,
        HttpContext context,
        FormReader reader,
        DeliverResult deliver,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, deliver.Act, SecretFiles.Refuse, stop);
        var request = files.With(read => DeliverForm.Of(entry).Parse(code, read, reader.Begin()));
        return await ActionApi.Run(context, runner, deliver, request, caller, stop);
    }
}
