using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>The bank of questions, the test of each, and the acknowledgement, for programs.</summary>
internal static class UnderstandingApi
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
        campaigns
            .MapGet("/{code}/test", Show)
            .WithName("ShowTest")
            .WithSummary(DisseminationApiWords.ShowTest)
            .Produces<TestJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
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
        one.MapPost("/test/begin", Begin)
            .Produces<TestBegunJson>()
            .Tells("BeginTest", DisseminationApiWords.BeginTest);
        one.MapPost("/test", HandIn)
            .Produces<TestResultJson>()
            .Tells("HandInTest", DisseminationApiWords.HandInTest);
        one.MapPost("/understood", Understood)
            .Produces<ReceiptJson>()
            .Tells("ConfirmUnderstanding", DisseminationApiWords.Understood);
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

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ShowTest show,
        CancellationToken stop
    ) =>
        (await show.Of(code, caller, stop)).Answer(
            context,
            test => TypedResults.Ok(TestJson.Of(test))
        );

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

    private static async Task<IResult> Begin(
        string code,
        HttpContext context,
        Caller caller,
        BeginTest begin,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(begin, code, caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new TestBegunJson(number))
        );

    private static async Task<IResult> HandIn(
        string code,
        HandInTestForm form,
        HttpContext context,
        Caller caller,
        HandInTest handIn,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(handIn, form.Parse(code), caller, stop)).Answer(
            context,
            result => TypedResults.Ok(TestResultJson.Of(result))
        );

    private static async Task<IResult> Understood(
        string code,
        UnderstoodForm? form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ConfirmUnderstanding confirm,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = (form ?? new(null)).Parse(code, fields.Begin());
        return (await runner.Run(confirm, request, caller, stop)).Answer(
            context,
            receipt => TypedResults.Ok(new ReceiptJson(receipt.Code, receipt.At, receipt.Digest))
        );
    }
}
