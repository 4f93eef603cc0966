using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

/// <summary>What is done with an assignment, one route each, named as the pages name it.</summary>
internal static class ActionApi
{
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost(
                "/{code}/acknowledge",
                (
                    string code,
                    HttpContext context,
                    AcknowledgeAssignment act,
                    OperationRunner runner,
                    Caller caller,
                    CancellationToken stop
                ) => Run(context, runner, act, new AcknowledgeRequest(code), caller, stop)
            )
            .Named("AcknowledgeAssignment", "Acknowledge an assignment for its lead unit");
        Post<SendBackForm, SendBackAssignment, SendBackRequest>(
                one,
                "send-back",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named(
                "SendBackAssignment",
                "Send an assignment back, naming the unit whose work it is"
            );
        Post<RedirectForm, RedirectAssignment, RedirectRequest>(
                one,
                "redirect",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("RedirectAssignment", "Give what was sent back to the named unit or to another");
        Post<HandToPersonForm, HandToPerson, HandToPersonRequest>(
                one,
                "hand-to-person",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("HandToPerson", "Hand an assignment to a person of the unit that holds it");
        Post<NameAccountableForm, NameAccountable, NameAccountableRequest>(
                one,
                "name-accountable",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("NameAccountable", "Name another accountable person in the lead unit");
        Post<ReportProgressForm, ReportProgress, ReportProgressRequest>(
                one,
                "report-progress",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named(
                "ReportProgress",
                "Report progress in a sentence, with a figure where one makes sense"
            );
        Post<NoteForm, AcceptResult, AcceptRequest>(
                one,
                "accept",
                (form, code, read, _) => Now(form.ParseAccept(code, read))
            )
            .Named("AcceptResult", "Accept the delivered result; who delivered cannot");
        Post<ReasonForm, ReturnForRework, ReturnRequest>(
                one,
                "return",
                (form, code, read, _) => Now(form.ParseReturn(code, read))
            )
            .Named("ReturnForRework", "Return the delivered result for rework, with the reason");
        MapTime(one);
    }

    private static void MapTime(IEndpointRouteBuilder one)
    {
        Post<RequestExtensionForm, RequestExtension, RequestExtensionRequest>(
                one,
                "request-extension",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named(
                "RequestExtension",
                "Ask for an extension, with reason, progress and the new day"
            );
        Post<DecideExtensionForm, DecideExtension, DecideExtensionRequest>(
                one,
                "decide-extension",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named("DecideExtension", "Grant or refuse an extension; who asked cannot");
        Post<ReasonForm, PauseAssignment, PauseRequest>(
                one,
                "pause",
                (form, code, read, _) => Now(form.ParsePause(code, read))
            )
            .Named("PauseAssignment", "Pause an assignment that is within time, with the reason");
        Post<NoteForm, ResumeAssignment, ResumeRequest>(
                one,
                "resume",
                (form, code, read, _) => Now(form.ParseResume(code, read))
            )
            .Named(
                "ResumeAssignment",
                "Resume it; the deadline moves by the working days it was paused"
            );
        Post<ReasonForm, WithdrawAssignment, WithdrawRequest>(
                one,
                "withdraw",
                (form, code, read, _) => Now(form.ParseWithdraw(code, read))
            )
            .Named(
                "WithdrawAssignment",
                "Withdraw an assignment with its open parts, with the reason"
            );
        Post<RemindForm, RemindHolder, RemindRequest>(
                one,
                "remind",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named(
                "RemindHolder",
                "Remind whoever holds it, or a cooperating unit; kept on record"
            );
    }

    private static Task<Outcome<T>> Now<T>(Outcome<T> parsed) => Task.FromResult(parsed);

    private static RouteHandlerBuilder Post<TForm, TOperation, TRequest>(
        IEndpointRouteBuilder one,
        string path,
        Func<TForm, string, FormReading, CancellationToken, Task<Outcome<TRequest>>> parse
    )
        where TForm : class
        where TOperation : IOperation<TRequest, Done> =>
        one.MapPost(
            "/{code}/" + path,
            async (
                string code,
                [FromBody] TForm form,
                HttpContext context,
                FormReader reader,
                [FromServices] TOperation operation,
                OperationRunner runner,
                Caller caller,
                CancellationToken stop
            ) =>
            {
                var request = await parse(form, code, reader.Begin(), stop);
                return await Run(context, runner, operation, request, caller, stop);
            }
        );

    internal static async Task<IResult> Run<TRequest>(
        HttpContext context,
        OperationRunner runner,
        IOperation<TRequest, Done> operation,
        Outcome<TRequest> request,
        Caller caller,
        CancellationToken stop
    ) =>
        (await runner.Run(operation, request, caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    internal static RouteHandlerBuilder Named(
        this RouteHandlerBuilder route,
        string name,
        string summary
    ) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
