using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>What is done at a step of a case.</summary>
internal static class CaseStepApi
{
    private const string Form = "multipart/form-data";

    public static void Map(RouteGroupBuilder cases)
    {
        const string one = "/{code}/steps/{number:int}";
        ProcessApi
            .Act(cases.MapPost(one + "/complete", Complete).TakesFiles(), "CompleteStep")
            .Accepts<IFormFile>(Form)
            .WithSummary(ProcessApiWords.CompleteStep);
        ProcessApi
            .Act(cases.MapPost(one + "/send-back", SendBack), "SendBackStep")
            .WithSummary(ProcessApiWords.SendBack);
        ProcessApi
            .Act(cases.MapPost(one + "/hand", Hand), "HandStep")
            .WithSummary(ProcessApiWords.Hand);
        ProcessApi
            .Act(cases.MapPost(one + "/take", Take), "TakeStep")
            .WithSummary(ProcessApiWords.Take);
        ProcessApi
            .Act(cases.MapPost(one + "/end", End), "EndCaseHere")
            .WithSummary(ProcessApiWords.End);
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
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(
                complete,
                await forms.Read(code, number, entry, context, stop),
                caller,
                stop
            ),
            context
        );

    private static async Task<IResult> SendBack(
        string code,
        int number,
        SendCaseBackForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        SendBackStep back,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(back, form.Parse(code, number, typing.Begin()), caller, stop),
            context
        );

    private static async Task<IResult> Hand(
        string code,
        int number,
        HandForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        HandStep hand,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(
                hand,
                await form.Parse(code, number, typing.Begin(), stop),
                caller,
                stop
            ),
            context
        );

    private static async Task<IResult> Take(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        TakeStep take,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(take, new TakeStepRequest(code, number), caller, stop),
            context
        );

    private static async Task<IResult> End(
        string code,
        int number,
        CaseReasonForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        EndHere end,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(end, form.Parse(code, number, typing.Begin()), caller, stop),
            context
        );
}
