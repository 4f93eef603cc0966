using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>For programs: what the short code of a figure in a report counts, and the list as it was then.</summary>
internal static class FigureApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/campaign-figures/{figure}", Show)
            .WithTags("Dissemination")
            .WithName("ShowCampaignFigure")
            .GoesOnByKey(1)
            .WithSummary(DisseminationApiWords.ShowFigure)
            .Produces<FigureListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> Show(
        string figure,
        string? after,
        HttpContext context,
        ShowReports reports,
        FigureLists lists,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var found = await reports.Figure(figure, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var shown = found.Value;
        var all = await units.All(stop);
        var (people, those) = DisseminationUrls.FigureOf(shown.Href);
        if (those is { } ofUnits)
        {
            var page = await lists.Units(shown, ofUnits, after, stop);
            return TypedResults.Ok(
                FigureListJson.Of(
                    shown,
                    page,
                    page.Items.Select(one => FigureRowJson.Of(one, all[one.Unit]))
                )
            );
        }

        var persons = await lists.People(shown, people!.Value, after, stop);
        return TypedResults.Ok(
            FigureListJson.Of(
                shown,
                persons,
                persons.Items.Select(one => FigureRowJson.Of(one, all[one.Unit].Code))
            )
        );
    }
}

/// <param name="Value">As the report says it.</param>
/// <param name="At">When the report was made; the list is of that moment.</param>
/// <param name="Url">The list as it is now.</param>
/// <param name="Items">Units or people, whichever the figure counts.</param>
internal sealed record FigureListJson(
    string Code,
    string Meaning,
    string Value,
    string Report,
    string Campaign,
    DateTime At,
    string Url,
    IReadOnlyList<FigureRowJson> Items,
    string? Next,
    long Total
)
{
    public static FigureListJson Of<T>(
        ShownFigure figure,
        KeyPage<T> page,
        IEnumerable<FigureRowJson> rows
    ) =>
        new(
            figure.Code,
            figure.Meaning,
            figure.Value,
            figure.Report,
            figure.Campaign,
            figure.At,
            figure.Href,
            [.. rows],
            page.Next,
            page.Total
        );
}

/// <param name="Unit">Of a person, the code of the unit of the list; null where the row is a unit itself.</param>
/// <param name="Standing">As it was then. Of a unit: NotBegun, Underway or Done, and Late, Skipped; of a person: Exempt, Attended, Understood, CatchingUp.</param>
/// <param name="Required">Of a unit: how many had to attend; null of a person.</param>
/// <param name="Attended">Of a unit: how many did; null of a person.</param>
internal sealed record FigureRowJson(
    string Code,
    string Name,
    string? Unit,
    IReadOnlyList<string> Standing,
    int? Required,
    int? Attended
)
{
    public static FigureRowJson Of(UnitThen then, UnitSummary unit) =>
        new(
            unit.Code,
            unit.Name,
            null,
            [
                then.Stage.ToString(),
                .. then.Late ? [nameof(then.Late)] : (string[])[],
                .. then.Skipped ? [nameof(then.Skipped)] : (string[])[],
            ],
            then.Required,
            then.Attended
        );

    public static FigureRowJson Of(PersonOfFigure one, string unit) =>
        new(
            one.Code,
            one.Name,
            unit,
            [
                .. Enum.GetValues<StandingThen>()
                    .Where(standing =>
                        standing is not StandingThen.None && one.Standing.HasFlag(standing)
                    )
                    .Select(standing => standing.ToString()),
            ],
            null,
            null
        );
}
