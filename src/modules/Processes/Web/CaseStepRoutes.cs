using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>What is done at a step of a case.</summary>
internal static class CaseStepRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcessUrls.Cases + "/{code}/steps/{number:int}";
        pages.MapGet(
            one,
            (
                string code,
                int number,
                HttpContext context,
                CaseStepPages show,
                CancellationToken stop
            ) => show.Show(context, code, number, "", FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/complete", Complete).TakesFiles();
        pages.MapPost(one + "/send-back", SendBack);
        pages.MapPost(one + "/hand", Hand);
        pages.MapPost(one + "/take", Take);
        pages.MapPost(one + "/end", End);
    }

    private static async Task<IResult> Complete(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormsOfSteps forms,
        CompleteStep complete,
        OperationRunner runner,
        CaseStepPages show,
        CancellationToken stop
    )
    {
        var request = await forms.Read(code, number, entry, context, stop);
        var done = await runner.Run(complete, request, caller, stop);
        return await After(
            done,
            CaseWords.Completed,
            "complete",
            code,
            number,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> SendBack(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        SendBackStep back,
        OperationRunner runner,
        CaseStepPages show,
        CancellationToken stop
    )
    {
        var form = new SendCaseBackForm(entry.TextOrNull("to"), entry.TextOrNull("reason"));
        var done = await runner.Run(back, form.Parse(code, number, typing.Begin()), caller, stop);
        return await After(
            done,
            CaseWords.SentBack,
            "send-back",
            code,
            number,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Hand(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        HandStep hand,
        OperationRunner runner,
        CaseStepPages show,
        CancellationToken stop
    )
    {
        var form = new HandForm(entry.TextOrNull("person"), entry.TextOrNull("reason"));
        var request = await form.Parse(code, number, typing.Begin(), stop);
        var done = await runner.Run(hand, request, caller, stop);
        return await After(
            done,
            CaseWords.Handed,
            "hand",
            code,
            number,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Take(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        TakeStep take,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(take, new TakeStepRequest(code, number), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    ProcessUrls.CaseStep(code, number),
                    Told.Done(CaseWords.Taken)
                )
            : refusal.Kind is RefusalKind.Conflict
                ? Pages.GoTo(context, ProcessUrls.Case(code), Told.Refused(refusal))
            : refusal.Answer(context);
    }

    private static async Task<IResult> End(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        EndHere end,
        OperationRunner runner,
        CaseStepPages show,
        CancellationToken stop
    )
    {
        var request = new CaseReasonForm(entry.TextOrNull("reason")).Parse(
            code,
            number,
            typing.Begin()
        );
        var done = await runner.Run(end, request, caller, stop);
        return await After(
            done,
            CaseWords.CancelledNow,
            "end",
            code,
            number,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> After(
        Outcome<Done> done,
        Words told,
        string form,
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        CaseStepPages show,
        CancellationToken stop
    ) =>
        done.Refusal is not { } refusal
            ? Pages.GoTo(context, ProcessUrls.Case(code), Told.Done(told))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(context)
        : await show.Show(context, code, number, form, entry.With(refusal), stop);
}
