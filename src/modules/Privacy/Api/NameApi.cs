using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;
using Chutri.Privacy.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Privacy.Api;

internal static class NameApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var names = api.MapGroup("/names").WithTags("PersonalData");
        names
            .MapGet("", List)
            .WithName("ListNamesOver")
            .GoesOnByKey(keys: 1)
            .WithSummary(NameWords.ApiList)
            .Produces<NameListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        names
            .MapGet("/{code}", Show)
            .HasTag<NameVersions>()
            .WithName("LookAtName")
            .WithSummary(NameWords.ApiLook)
            .Produces<NameRemovalJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        names
            .MapPost("/{code}/take-out", TakeOut)
            .ComparesVersion()
            .Of<NameVersions>()
            .WithName("TakeNameOut")
            .WithSummary(NameWords.ApiTake)
            .Produces<TakenOutJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        NamesOver over,
        CancellationToken stop
    ) =>
        (await over.Run(after, caller, stop)).Answer(
            context,
            list =>
                TypedResults.Ok(
                    new NameListJson(
                        [
                            .. list.People.Items.Select(person => new NameLineJson(
                                person.Code,
                                person.Name,
                                person.LastDay
                            )),
                        ],
                        list.People.Next,
                        list.People.Total
                    )
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        LookAtName look,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(look, code, caller, stop)).Answer(
            context,
            view =>
                TypedResults.Ok(
                    new NameRemovalJson(
                        view.Code,
                        view.Name,
                        view.LastDay,
                        [.. view.Goes.Select(one => NameWords.Going(one).ToString())],
                        view.Facts,
                        view.Places,
                        view.Left,
                        [.. view.Stays.Select(one => one.ToString())],
                        view.Refusal?.Sentence.ToString()
                    )
                )
        );

    private static async Task<IResult> TakeOut(
        string code,
        TakeNameOutJson form,
        HttpContext context,
        Caller caller,
        TakeNameOut take,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(take, form.Form.Parse(code), caller, stop)).Answer(
            context,
            done =>
                TypedResults.Ok(
                    new TakenOutJson(done.Mark, done.Code, done.Facts, done.Places, done.Left)
                )
        );
}

internal sealed record NameListJson(IReadOnlyList<NameLineJson> Items, string? Next, long Total);

/// <param name="LastDay">On which a post was held.</param>
internal sealed record NameLineJson(string Code, string Name, DateOnly LastDay);

/// <param name="Goes">What is removed for good, each with how many.</param>
/// <param name="Facts">Facts in which the name stands.</param>
/// <param name="Places">Other places in which it stands.</param>
/// <param name="Left">Places that say the same name and stay, as nothing tells whose it is.</param>
/// <param name="Refusal">Why the name stays for now; null where it may go.</param>
internal sealed record NameRemovalJson(
    string Code,
    string Name,
    DateOnly? LastDay,
    IReadOnlyList<string> Goes,
    int Facts,
    int Places,
    int Left,
    IReadOnlyList<string> Stays,
    string? Refusal
);

/// <param name="Reason">Why, without the name.</param>
/// <param name="Sure">That it cannot be undone is understood: true.</param>
internal sealed record TakeNameOutJson(string? Reason, bool? Sure)
{
    internal TakeNameOutForm Form => new(Reason, Sure?.ToString());
}

/// <param name="Mark">What stands in place of the name.</param>
/// <param name="Code">What stands in place of the person's code.</param>
/// <param name="Left">Places that say the same name and stay, as nothing tells whose it is.</param>
internal sealed record TakenOutJson(string Mark, string Code, int Facts, int Places, int Left);
