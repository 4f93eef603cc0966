using Chutri.Organization;
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
        [AsParameters] AtPart at,
        ConsultForm form,
        ConsultUnits consult
    ) => await at.Do(consult, await form.Parse(at.Code, at.Number, at.Read(), at.Stop));

    private static Task<IResult> Ask(
        [AsParameters] AtPart at,
        AskMissingForm form,
        AskMissing ask
    ) => at.Do(ask, form.Parse(at.Code, at.Number, at.Read()));

    private static async Task<IResult> Pause(
        [AsParameters] AtPart at,
        PauseStepForm form,
        PauseStep pause
    ) => await at.Do(pause, await form.Parse(at.Code, at.Number, at.Read(), at.Stop));

    private static Task<IResult> Resume([AsParameters] AtPart at, ResumeStep resume) =>
        at.Do(resume, new ResumeStepRequest(at.Code, at.Number));

    private static async Task<IResult> Answer(
        [AsParameters] AtPart at,
        FormEntry entry,
        AnswerQuestion answer
    ) => await at.Do(answer, await AnswerForm.Read(at, entry));

    private static Task<IResult> TakeBack(
        [AsParameters] AtPart at,
        CaseReasonForm form,
        TakeQuestionBack back
    ) => at.Do(back, form.OfQuestion(at.Code, at.Number, at.Read()));
}
