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
        [AsParameters] AtPart at,
        FormEntry entry,
        FormsOfSteps forms,
        CompleteStep complete
    ) => await at.Do(complete, await forms.Read(at.Code, at.Number, entry, at.Context, at.Stop));

    private static Task<IResult> SendBack(
        [AsParameters] AtPart at,
        SendCaseBackForm form,
        SendBackStep back
    ) => at.Do(back, form.Parse(at.Code, at.Number, at.Read()));

    private static async Task<IResult> Hand(
        [AsParameters] AtPart at,
        HandForm form,
        HandStep hand
    ) => await at.Do(hand, await form.Parse(at.Code, at.Number, at.Read(), at.Stop));

    private static Task<IResult> Take([AsParameters] AtPart at, TakeStep take) =>
        at.Do(take, new TakeStepRequest(at.Code, at.Number));

    private static Task<IResult> End([AsParameters] AtPart at, CaseReasonForm form, EndHere end) =>
        at.Do(end, form.Parse(at.Code, at.Number, at.Read()));
}
