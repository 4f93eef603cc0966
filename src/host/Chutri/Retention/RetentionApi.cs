using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Retention;

internal static class RetentionApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var rules = api.MapGroup("/retention").WithTags("Retention");
        rules
            .MapGet("", All)
            .WithName("ListRetention")
            .WithSummary(RetentionPageWords.ApiList)
            .Produces<RetentionJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        rules
            .MapGet("/{code}", Show)
            .HasTag<RetentionVersions>()
            .WithName("ShowRetention")
            .WithSummary(RetentionPageWords.ApiShow)
            .Produces<RetentionRuleJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        rules
            .MapPost("/{code}/change", Change)
            .ComparesVersion()
            .Of<RetentionVersions>()
            .WithName("ChangeRetention")
            .WithSummary(RetentionPageWords.ApiChange)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> All(
        HttpContext context,
        RetentionBook book,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(RetentionActs.See)
            ? TypedResults.Ok(RetentionJson.Of(await book.All(stop)))
            : PlatformRefusals.RoleMayNot(RetentionActs.See, caller).Answer(context);

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        RetentionBook book,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(RetentionActs.See)
            ? PlatformRefusals.RoleMayNot(RetentionActs.See, caller).Answer(context)
        : book.Find(code) is not { } rule ? RetentionRefusals.NoSuchRule(code).Answer(context)
        : TypedResults.Ok(
            RetentionRuleJson.Of((await book.All(stop)).Single(one => one.Rule == rule))
        );

    private static async Task<IResult> Change(
        string code,
        ChangeRetentionJson form,
        HttpContext context,
        RetentionBook book,
        ChangeRetention change,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    ) =>
        book.Find(code) is not { } rule
            ? RetentionRefusals.NoSuchRule(code).Answer(context)
            : (await runner.Run(change, form.Form.Parse(rule), caller, stop)).Answer(
                context,
                _ => TypedResults.NoContent()
            );
}

/// <param name="Period">In the unit of the rule.</param>
/// <param name="Reason">Why it changes.</param>
internal sealed record ChangeRetentionJson(int? Period, string? Reason)
{
    internal ChangeRetentionForm Form =>
        new(Period?.ToString(System.Globalization.CultureInfo.InvariantCulture), Reason);
}
