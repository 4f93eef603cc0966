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
            .Named("AcknowledgeAssignment", AssignmentApiWords.AcknowledgeAssignment);
        Post<SendBackForm, SendBackAssignment, SendBackRequest>(
                one,
                "send-back",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("SendBackAssignment", AssignmentApiWords.SendBackAssignment);
        Post<RedirectForm, RedirectAssignment, RedirectRequest>(
                one,
                "redirect",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("RedirectAssignment", AssignmentApiWords.RedirectAssignment);
        Post<HandToPersonForm, HandToPerson, HandToPersonRequest>(
                one,
                "hand-to-person",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("HandToPerson", AssignmentApiWords.HandToPerson);
        Post<NameAccountableForm, NameAccountable, NameAccountableRequest>(
                one,
                "name-accountable",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("NameAccountable", AssignmentApiWords.NameAccountable);
        Post<ReportProgressForm, ReportProgress, ReportProgressRequest>(
                one,
                "report-progress",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named("ReportProgress", AssignmentApiWords.ReportProgress);
        Post<NoteForm, AcceptResult, AcceptRequest>(
                one,
                "accept",
                (form, code, read, _) => Now(form.ParseAccept(code, read))
            )
            .Named("AcceptResult", AssignmentApiWords.AcceptResult);
        Post<ReasonForm, ReturnForRework, ReturnRequest>(
                one,
                "return",
                (form, code, read, _) => Now(form.ParseReturn(code, read))
            )
            .Named("ReturnForRework", AssignmentApiWords.ReturnForRework);
        MapTime(one);
    }

    private static void MapTime(IEndpointRouteBuilder one)
    {
        Post<RequestExtensionForm, RequestExtension, RequestExtensionRequest>(
                one,
                "request-extension",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named("RequestExtension", AssignmentApiWords.RequestExtension);
        Post<DecideExtensionForm, DecideExtension, DecideExtensionRequest>(
                one,
                "decide-extension",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named("DecideExtension", AssignmentApiWords.DecideExtension);
        Post<ReasonForm, PauseAssignment, PauseRequest>(
                one,
                "pause",
                (form, code, read, _) => Now(form.ParsePause(code, read))
            )
            .Named("PauseAssignment", AssignmentApiWords.PauseAssignment);
        Post<NoteForm, ResumeAssignment, ResumeRequest>(
                one,
                "resume",
                (form, code, read, _) => Now(form.ParseResume(code, read))
            )
            .Named("ResumeAssignment", AssignmentApiWords.ResumeAssignment);
        Post<ReasonForm, WithdrawAssignment, WithdrawRequest>(
                one,
                "withdraw",
                (form, code, read, _) => Now(form.ParseWithdraw(code, read))
            )
            .Named("WithdrawAssignment", AssignmentApiWords.WithdrawAssignment);
        Post<LimitViewersForm, LimitViewers, LimitViewersRequest>(
                one,
                "viewers",
                (form, code, read, stop) => form.Parse(code, read, stop)
            )
            .Named("LimitViewers", AssignmentApiWords.LimitViewers);
        Post<RemindForm, RemindHolder, RemindRequest>(
                one,
                "remind",
                (form, code, read, _) => Now(form.Parse(code, read))
            )
            .Named("RemindHolder", AssignmentApiWords.RemindHolder);
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
        Words summary
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
