using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>The test and the acknowledgement that each makes alone, for programs.</summary>
internal static class TestApi
{
    /// <param name="campaigns">All of them.</param>
    /// <param name="one">One of them, for what changes it.</param>
    public static void Map(IEndpointRouteBuilder campaigns, IEndpointRouteBuilder one)
    {
        campaigns
            .MapGet("/{code}/test", Show)
            .WithName("ShowTest")
            .WithSummary(DisseminationApiWords.ShowTest)
            .Produces<TestJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPost("/test/begin", Begin)
            .Produces<TestBegunJson>()
            .Tells("BeginTest", DisseminationApiWords.BeginTest);
        one.MapPost("/test", HandIn)
            .Produces<TestResultJson>()
            .Tells("HandInTest", DisseminationApiWords.HandInTest);
        one.MapPost("/understood", Understood)
            .Produces<ReceiptJson>()
            .Tells("ConfirmUnderstanding", DisseminationApiWords.Understood);
        one.MapPost("/tries", Allow).Named("AllowTry", DisseminationApiWords.AllowTry);
    }

    private static async Task<IResult> Allow(
        string code,
        AllowTryForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AllowTry allow,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        CampaignActApi.Nothing(
            await runner.Run(allow, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

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
