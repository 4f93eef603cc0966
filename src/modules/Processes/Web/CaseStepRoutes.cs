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
        [AsParameters] AtPart at,
        FormEntry entry,
        FormsOfSteps forms,
        CaseStepPages show,
        CompleteStep complete
    ) =>
        await at.Do(
            complete,
            await forms.Read(at.Code, at.Number, entry, at.Context, at.Stop),
            CaseWords.Completed,
            show.Again(at, entry, "complete")
        );

    private static Task<IResult> SendBack(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        SendBackStep back
    ) =>
        at.Do(
            back,
            new SendCaseBackForm(entry.TextOrNull("to"), entry.TextOrNull("reason")).Parse(
                at.Code,
                at.Number,
                at.Read()
            ),
            CaseWords.SentBack,
            show.Again(at, entry, "send-back")
        );

    private static async Task<IResult> Hand(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        HandStep hand
    ) =>
        await at.Do(
            hand,
            await new HandForm(entry.TextOrNull("person"), entry.TextOrNull("reason")).Parse(
                at.Code,
                at.Number,
                at.Read(),
                at.Stop
            ),
            CaseWords.Handed,
            show.Again(at, entry, "hand")
        );

    /// <summary>On to the step that is now held; where somebody else was first, back to the case, which says who.</summary>
    private static async Task<IResult> Take([AsParameters] AtPart at, TakeStep take)
    {
        var request = new TakeStepRequest(at.Code, at.Number);
        var done = await at.Runner.Run(take, request, at.Caller, at.Stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    at.Context,
                    ProcessUrls.CaseStep(at.Code, at.Number),
                    Told.Done(CaseWords.Taken)
                )
            : refusal.Kind is RefusalKind.Conflict
                ? Pages.GoTo(at.Context, ProcessUrls.Case(at.Code), Told.Refused(refusal))
            : refusal.Answer(at.Context);
    }

    private static Task<IResult> End(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        EndHere end
    ) =>
        at.Do(
            end,
            new CaseReasonForm(entry.TextOrNull("reason")).Parse(at.Code, at.Number, at.Read()),
            CaseWords.CancelledNow,
            show.Again(at, entry, "end")
        );

    private static async Task<IResult> Consult(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        ConsultUnits consult
    ) =>
        await at.Do(
            consult,
            await new ConsultForm(
                entry.All("units"),
                entry.TextOrNull("question"),
                entry.TextOrNull("days"),
                entry.Ticked("waits")
            ).Parse(at.Code, at.Number, at.Read(), at.Stop),
            QuestionWords.Asked,
            show.Again(at, entry, "consult")
        );

    private static Task<IResult> Ask(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        AskMissing ask
    ) =>
        at.Do(
            ask,
            new AskMissingForm(entry.TextOrNull("what"), entry.TextOrNull("days")).Parse(
                at.Code,
                at.Number,
                at.Read()
            ),
            QuestionWords.MissingAsked,
            show.Again(at, entry, "ask")
        );

    private static async Task<IResult> Pause(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        PauseStep pause
    ) =>
        await at.Do(
            pause,
            await new PauseStepForm(
                entry.TextOrNull("reason"),
                entry.TextOrNull("grantedBy")
            ).Parse(at.Code, at.Number, at.Read(), at.Stop),
            QuestionWords.Paused,
            show.Again(at, entry, "pause")
        );

    private static Task<IResult> Resume(
        [AsParameters] AtPart at,
        FormEntry entry,
        CaseStepPages show,
        ResumeStep resume
    ) =>
        at.Do(
            resume,
            new ResumeStepRequest(at.Code, at.Number),
            QuestionWords.Resumed,
            show.Again(at, entry, "resume")
        );
}
