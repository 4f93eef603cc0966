using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>What is done with an assignment: each action has a page of its own, which says its consequences.</summary>
internal static class ActionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        Post<AcknowledgeAssignment, AcknowledgeRequest, Done>(
            pages,
            "acknowledge",
            (code, _, _, _) =>
                Task.FromResult<Outcome<AcknowledgeRequest>>(new AcknowledgeRequest(code))
        );
        Post<SendBackAssignment, SendBackRequest, Done>(
            pages,
            "send-back",
            (code, entry, read, stop) => SendBackForm.Of(entry).Parse(code, read, stop)
        );
        Post<RedirectAssignment, RedirectRequest, Done>(
            pages,
            "redirect",
            (code, entry, read, stop) => RedirectForm.Of(entry).Parse(code, read, stop)
        );
        Post<HandToPerson, HandToPersonRequest, Done>(
            pages,
            "hand-to-person",
            (code, entry, read, stop) => HandToPersonForm.Of(entry).Parse(code, read, stop)
        );
        Post<NameAccountable, NameAccountableRequest, Done>(
            pages,
            "name-accountable",
            (code, entry, read, stop) => NameAccountableForm.Of(entry).Parse(code, read, stop)
        );
        Post<AskCooperation, AskCooperationRequest, int>(
            pages,
            "ask-cooperation",
            (code, entry, read, stop) => AskCooperationForm.Of(entry).Parse(code, read, stop)
        );
        Post<ReportProgress, ReportProgressRequest, Done>(
            pages,
            "report-progress",
            (code, entry, read, _) => Now(ReportProgressForm.Of(entry).Parse(code, read))
        );
        Post<AcceptResult, AcceptRequest, Done>(
            pages,
            "accept",
            (code, entry, read, _) => Now(NoteForm.Of(entry).ParseAccept(code, read))
        );
        Post<ReturnForRework, ReturnRequest, Done>(
            pages,
            "return",
            (code, entry, read, _) => Now(ReasonForm.Of(entry).ParseReturn(code, read))
        );
        MapTime(pages);
        FileActionRoutes.Map(pages);
    }

    private static void MapTime(IEndpointRouteBuilder pages)
    {
        Post<RequestExtension, RequestExtensionRequest, Done>(
            pages,
            "request-extension",
            (code, entry, read, _) => Now(RequestExtensionForm.Of(entry).Parse(code, read))
        );
        Post<DecideExtension, DecideExtensionRequest, Done>(
            pages,
            "decide-extension",
            (code, entry, read, _) => Now(DecideExtensionForm.Of(entry).Parse(code, read))
        );
        Post<PauseAssignment, PauseRequest, Done>(
            pages,
            "pause",
            (code, entry, read, _) => Now(ReasonForm.Of(entry).ParsePause(code, read))
        );
        Post<ResumeAssignment, ResumeRequest, Done>(
            pages,
            "resume",
            (code, entry, read, _) => Now(NoteForm.Of(entry).ParseResume(code, read))
        );
        Post<WithdrawAssignment, WithdrawRequest, Done>(
            pages,
            "withdraw",
            (code, entry, read, _) => Now(ReasonForm.Of(entry).ParseWithdraw(code, read))
        );
        Post<LimitViewers, LimitViewersRequest, Done>(
            pages,
            "viewers",
            (code, entry, read, stop) => LimitViewersForm.Of(entry).Parse(code, read, stop)
        );
        Post<RemindHolder, RemindRequest, Done>(
            pages,
            "remind",
            (code, entry, read, _) => Now(RemindForm.Of(entry).Parse(code, read))
        );
    }

    private static Task<Outcome<T>> Now<T>(Outcome<T> parsed) => Task.FromResult(parsed);

    private static void Post<TOperation, TRequest, TResult>(
        IEndpointRouteBuilder pages,
        string path,
        Func<string, FormEntry, FormReading, CancellationToken, Task<Outcome<TRequest>>> parse
    )
        where TOperation : IOperation<TRequest, TResult>
    {
        var address = AssignmentUrls.Action("{code}", path);
        pages.MapGet(
            address,
            (string code, HttpContext context, ActionPages show, CancellationToken stop) =>
                show.Show(context, code, path, stop)
        );
        pages.MapPost(
            address,
            async (
                string code,
                FormEntry entry,
                HttpContext context,
                ActionPages show,
                FormReader reader,
                [FromServices] TOperation operation,
                CancellationToken stop
            ) =>
            {
                var request = await parse(code, entry, reader.Begin(), stop);
                return await show.Submit(context, code, path, entry, request, operation, stop);
            }
        );
    }
}
