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
                FigureListJson.Of(shown, page) with
                {
                    Units = [.. page.Items.Select(one => FigureUnitJson.Of(one, all[one.Unit]))],
                }
            );
        }

        var persons = await lists.People(shown, people!.Value, after, stop);
        return TypedResults.Ok(
            FigureListJson.Of(shown, persons) with
            {
                People =
                [
                    .. persons.Items.Select(one => FigurePersonJson.Of(one, all[one.Unit].Code)),
                ],
            }
        );
    }
}

/// <param name="Value">As the report says it.</param>
/// <param name="At">When the report was made; the list is of that moment.</param>
/// <param name="Url">The list as it is now.</param>
/// <param name="Units">Where the figure counts units; empty where it counts people.</param>
/// <param name="People">Where the figure counts people; empty where it counts units.</param>
internal sealed record FigureListJson(
    string Code,
    string Meaning,
    string Value,
    string Report,
    string Campaign,
    DateTime At,
    string Url,
    IReadOnlyList<FigureUnitJson> Units,
    IReadOnlyList<FigurePersonJson> People,
    string? Next,
    long Total
)
{
    public static FigureListJson Of<T>(ShownFigure figure, KeyPage<T> page) =>
        new(
            figure.Code,
            figure.Meaning,
            figure.Value,
            figure.Report,
            figure.Campaign,
            figure.At,
            figure.Href,
            [],
            [],
            page.Next,
            page.Total
        );
}

/// <param name="Stage">NotBegun, Underway or Done, as it was then.</param>
internal sealed record FigureUnitJson(
    string Code,
    string Name,
    int Required,
    int Attended,
    int Sessions,
    string Stage,
    bool Late,
    bool Skipped
)
{
    public static FigureUnitJson Of(UnitThen then, UnitSummary unit) =>
        new(
            unit.Code,
            unit.Name,
            then.Required,
            then.Attended,
            then.Planned,
            then.Stage.ToString(),
            then.Late,
            then.Skipped
        );
}

/// <param name="Unit">Code of the unit in which the person is listed.</param>
internal sealed record FigurePersonJson(
    string Code,
    string Name,
    string Unit,
    bool Exempt,
    bool Attended,
    bool Understood,
    bool CatchingUp
)
{
    public static FigurePersonJson Of(PersonOfFigure one, string unit) =>
        new(
            one.Code,
            one.Name,
            unit,
            one.Standing.HasFlag(StandingThen.Exempt),
            one.Standing.HasFlag(StandingThen.Attended),
            one.Standing.HasFlag(StandingThen.Understood),
            one.Standing.HasFlag(StandingThen.CatchingUp)
        );
}
