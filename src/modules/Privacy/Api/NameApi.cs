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
                        [.. view.Samples.Select(NameSampleJson.Of)],
                        [.. view.Questions.Select(NameWordsJson.Of)],
                        view.Unread,
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

/// <param name="LastDay">On which a post was held; null where none ever was.</param>
internal sealed record NameLineJson(string Code, string Name, DateOnly? LastDay);

/// <param name="Goes">What is removed for good, each with how many.</param>
/// <param name="Facts">Facts from which the name goes, whatever is chosen.</param>
/// <param name="Places">Other places from which it goes, whatever is chosen.</param>
/// <param name="Samples">What these say, one text of each kind.</param>
/// <param name="Words">Words from which the name goes only where their key is sent along: a street or a unit may bear the same name.</param>
/// <param name="Unread">Places in limited work, whose words are not shown; they keep the name.</param>
/// <param name="Refusal">Why the name stays for now; null where it may go.</param>
internal sealed record NameRemovalJson(
    string Code,
    string Name,
    DateOnly? LastDay,
    IReadOnlyList<string> Goes,
    int Facts,
    int Places,
    IReadOnlyList<NameSampleJson> Samples,
    IReadOnlyList<NameWordsJson> Words,
    int Unread,
    IReadOnlyList<string> Stays,
    string? Refusal
);

/// <param name="Where">The kind of fact, or the table and column.</param>
/// <param name="Text">One of them, as it reads now.</param>
/// <param name="Count">How many there are.</param>
internal sealed record NameSampleJson(string Where, string Text, int Count)
{
    internal static NameSampleJson Of(NameSample sample) =>
        new(sample.Where.ToString(), sample.Text.ToString(), sample.Count);
}

/// <param name="Key">To be sent along where the name is to go from these words.</param>
/// <param name="Where">The kind of fact, or the table and column.</param>
/// <param name="Before">The words before the name.</param>
/// <param name="Name">As it is written there.</param>
/// <param name="After">The words after the name.</param>
/// <param name="Count">How often these very words stand there.</param>
internal sealed record NameWordsJson(
    string Key,
    string Where,
    string Before,
    string Name,
    string After,
    int Count
)
{
    internal static NameWordsJson Of(NameQuestion question)
    {
        var passage = question.Passage;
        return new(
            passage.Key,
            passage.Where.ToString(),
            passage.Before,
            passage.Name,
            passage.After,
            question.Count
        );
    }
}

/// <param name="Reason">Why, without the name.</param>
/// <param name="Sure">That it cannot be undone is understood: true.</param>
/// <param name="Words">Keys of the words from which the name goes too; it stays in all others.</param>
internal sealed record TakeNameOutJson(
    string? Reason,
    bool? Sure,
    IReadOnlyList<string>? Words = null
)
{
    internal TakeNameOutForm Form => new(Reason, Sure?.ToString(), Words);
}

/// <param name="Mark">What stands in place of the name.</param>
/// <param name="Code">What stands in place of the person's code.</param>
/// <param name="Left">Places that keep the name: words that were not chosen, or that whoever decided may not read.</param>
internal sealed record TakenOutJson(string Mark, string Code, int Facts, int Places, int Left);
