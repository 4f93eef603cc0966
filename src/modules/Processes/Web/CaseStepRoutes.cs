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
        pages.MapPost(one + "/consult", Consult);
        pages.MapPost(one + "/ask", Ask);
        pages.MapPost(one + "/pause", Pause);
        pages.MapPost(one + "/resume", Resume);
    }

    private static async Task<IResult> Complete(
        [AsParameters] AtStep at,
        FormsOfSteps forms,
        CompleteStep complete
    )
    {
        var request = await forms.Read(at.Code, at.Number, at.Entry, at.Context, at.Stop);
        var done = await at.Runner.Run(complete, request, at.Caller, at.Stop);
        return await at.After(done, CaseWords.Completed, "complete");
    }

    private static async Task<IResult> SendBack(
        [AsParameters] AtStep at,
        TypingOf typing,
        SendBackStep back
    )
    {
        var form = new SendCaseBackForm(at.Entry.TextOrNull("to"), at.Entry.TextOrNull("reason"));
        var request = form.Parse(at.Code, at.Number, typing.Begin());
        var done = await at.Runner.Run(back, request, at.Caller, at.Stop);
        return await at.After(done, CaseWords.SentBack, "send-back");
    }

    private static async Task<IResult> Hand(
        [AsParameters] AtStep at,
        TypingOf typing,
        HandStep hand
    )
    {
        var form = new HandForm(at.Entry.TextOrNull("person"), at.Entry.TextOrNull("reason"));
        var request = await form.Parse(at.Code, at.Number, typing.Begin(), at.Stop);
        var done = await at.Runner.Run(hand, request, at.Caller, at.Stop);
        return await at.After(done, CaseWords.Handed, "hand");
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

    private static async Task<IResult> End([AsParameters] AtStep at, TypingOf typing, EndHere end)
    {
        var form = new CaseReasonForm(at.Entry.TextOrNull("reason"));
        var request = form.Parse(at.Code, at.Number, typing.Begin());
        var done = await at.Runner.Run(end, request, at.Caller, at.Stop);
        return await at.After(done, CaseWords.CancelledNow, "end");
    }

    private static async Task<IResult> Consult(
        [AsParameters] AtStep at,
        TypingOf typing,
        ConsultUnits consult
    )
    {
        var form = new ConsultForm(
            at.Entry.All("units"),
            at.Entry.TextOrNull("question"),
            at.Entry.TextOrNull("days"),
            at.Entry.Ticked("waits")
        );
        var request = await form.Parse(at.Code, at.Number, typing.Begin(), at.Stop);
        var done = await at.Runner.Run(consult, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.Asked, "consult");
    }

    private static async Task<IResult> Ask(
        [AsParameters] AtStep at,
        TypingOf typing,
        AskMissing ask
    )
    {
        var form = new AskMissingForm(at.Entry.TextOrNull("what"), at.Entry.TextOrNull("days"));
        var request = form.Parse(at.Code, at.Number, typing.Begin());
        var done = await at.Runner.Run(ask, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.MissingAsked, "ask");
    }

    private static async Task<IResult> Pause(
        [AsParameters] AtStep at,
        TypingOf typing,
        PauseStep pause
    )
    {
        var form = new PauseStepForm(
            at.Entry.TextOrNull("reason"),
            at.Entry.TextOrNull("grantedBy")
        );
        var request = await form.Parse(at.Code, at.Number, typing.Begin(), at.Stop);
        var done = await at.Runner.Run(pause, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.Paused, "pause");
    }

    private static async Task<IResult> Resume([AsParameters] AtStep at, ResumeStep resume)
    {
        var request = new ResumeStepRequest(at.Code, at.Number);
        var done = await at.Runner.Run(resume, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.Resumed, "resume");
    }

    /// <summary>What every form of the page of a step comes with.</summary>
    private sealed record AtStep(
        string Code,
        int Number,
        FormEntry Entry,
        HttpContext Context,
        Caller Caller,
        OperationRunner Runner,
        CaseStepPages Show,
        CancellationToken Stop
    )
    {
        /// <param name="done">What came of it.</param>
        /// <param name="told">What is said where it was done.</param>
        /// <param name="form">Which of the page's forms is shown again where it was not.</param>
        public async Task<IResult> After(Outcome<Done> done, Words told, string form) =>
            done.Refusal is not { } refusal
                ? Pages.GoTo(Context, ProcessUrls.Case(Code), Told.Done(told))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(Context)
            : await Show.Show(Context, Code, Number, form, Entry.With(refusal), Stop);
    }
}
