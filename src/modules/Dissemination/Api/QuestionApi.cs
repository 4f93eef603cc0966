using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>The bank of questions, and how understanding is seen, for programs.</summary>
internal static class QuestionApi
{
    private const string Multipart = "multipart/form-data";

    /// <param name="campaigns">All of them.</param>
    /// <param name="one">One of them, for what changes it.</param>
    public static void Map(IEndpointRouteBuilder campaigns, IEndpointRouteBuilder one)
    {
        campaigns
            .MapGet("/{code}/questions", Questions)
            .WithName("FindQuestions")
            .GoesOnByKey(1)
            .WithSummary(DisseminationApiWords.FindQuestions)
            .Produces<QuestionListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPost("/questions", Add)
            .Produces<QuestionsAddedJson>()
            .Tells("AddQuestion", DisseminationApiWords.AddQuestion);
        one.MapPost("/questions/import", Import)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>(Multipart)
            .Produces<QuestionsAddedJson>()
            .Tells("ImportQuestions", DisseminationApiWords.ImportQuestions);
        one.MapPost("/questions/{number:int}/retire", Retire)
            .Named("RetireQuestion", DisseminationApiWords.RetireQuestion);
        one.MapPost("/understanding", Set)
            .Named("SetUnderstanding", DisseminationApiWords.SetUnderstanding);
    }

    private static async Task<IResult> Questions(
        string code,
        string? after,
        HttpContext context,
        Caller caller,
        CampaignDesk desk,
        FindQuestions find,
        CancellationToken stop
    )
    {
        if (!caller.Has(DisseminationActs.Run))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller).Answer(context);
        }

        var found = await desk.Run(code, DisseminationActs.Run, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = await find.Page(found.Value.Id, after, stop);
        return TypedResults.Ok(
            new QuestionListJson([.. page.Items.Select(QuestionJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Add(
        string code,
        QuestionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddQuestions add,
        OperationRunner runner,
        QuestionPages pages,
        CancellationToken stop
    )
    {
        var request = form.Parse(code, await pages.Texts(code, stop), fields.Begin());
        return Added(await runner.Run(add, request, caller, stop), context);
    }

    private static async Task<IResult> Import(
        string code,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddQuestions add,
        OperationRunner runner,
        QuestionPages pages,
        CancellationToken stop
    )
    {
        var there = await pages.Texts(code, stop);
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read => QuestionSheet.Parse(code, read, there, fields.Begin()));
        return Added(await runner.Run(add, request, caller, stop), context);
    }

    private static IResult Added(Outcome<int> done, HttpContext context) =>
        done.Answer(context, count => TypedResults.Ok(new QuestionsAddedJson(count)));

    private static async Task<IResult> Retire(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        RetireQuestion retire,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        CampaignActApi.Nothing(
            await runner.Run(retire, new RetireQuestionRequest(code, number), caller, stop),
            context
        );

    private static async Task<IResult> Set(
        string code,
        UnderstandingForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        SetUnderstanding set,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        CampaignActApi.Nothing(
            await runner.Run(set, form.Parse(code, fields.Begin()), caller, stop),
            context
        );
}
