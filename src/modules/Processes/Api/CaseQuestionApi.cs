using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>Asking in a case, answering, and letting the time of a step stand.</summary>
internal static class CaseQuestionApi
{
    public static void Map(RouteGroupBuilder cases)
    {
        const string step = "/{code}/steps/{number:int}";
        const string question = "/{code}/questions/{number:int}";
        ProcessApi
            .Act(cases.MapPost(step + "/consult", Consult), "ConsultUnits")
            .WithSummary(ProcessApiWords.Consult);
        ProcessApi
            .Act(cases.MapPost(step + "/ask", Ask), "AskMissing")
            .WithSummary(ProcessApiWords.Ask);
        ProcessApi
            .Act(cases.MapPost(step + "/pause", Pause), "PauseStep")
            .WithSummary(ProcessApiWords.Pause);
        ProcessApi
            .Act(cases.MapPost(step + "/resume", Resume), "ResumeStep")
            .WithSummary(ProcessApiWords.Resume);
        ProcessApi
            .Act(cases.MapPost(question + "/answer", Answer).TakesFiles(), "AnswerQuestion")
            .Accepts<IFormFile>("multipart/form-data")
            .WithSummary(ProcessApiWords.Answer);
        ProcessApi
            .Act(cases.MapPost(question + "/take-back", TakeBack), "TakeQuestionBack")
            .WithSummary(ProcessApiWords.TakeBack);
    }

    private static async Task<IResult> Consult(
        string code,
        int number,
        ConsultForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        ConsultUnits consult,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(
                consult,
                await form.Parse(code, number, typing.Begin(), stop),
                caller,
                stop
            ),
            context
        );

    private static async Task<IResult> Ask(
        string code,
        int number,
        AskMissingForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        AskMissing ask,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(ask, form.Parse(code, number, typing.Begin()), caller, stop),
            context
        );

    private static async Task<IResult> Pause(
        string code,
        int number,
        PauseStepForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        PauseStep pause,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(
                pause,
                await form.Parse(code, number, typing.Begin(), stop),
                caller,
                stop
            ),
            context
        );

    private static async Task<IResult> Resume(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        ResumeStep resume,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(resume, new ResumeStepRequest(code, number), caller, stop),
            context
        );

    private static async Task<IResult> Answer(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        AnswerQuestion answer,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(
                answer,
                await AnswerForm.Read(code, number, entry, context, typing.Begin(), stop),
                caller,
                stop
            ),
            context
        );

    private static async Task<IResult> TakeBack(
        string code,
        int number,
        CaseReasonForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        TakeQuestionBack back,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(back, form.OfQuestion(code, number, typing.Begin()), caller, stop),
            context
        );
}
