using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>For the search fields of people and units, in every form: as many as fit, by words with or without marks.</summary>
internal static class ChoiceRoutes
{
    private const int AtMost = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(PersonChoices.Source, FindPeople);
        pages.MapGet(UnitChoices.Source, FindUnits);
    }

    private static async Task<IResult> FindPeople(
        string? q,
        PersonDirectory people,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) => Answer(await PersonChoices.Found(q, units, people, clock.Now().Today, AtMost, stop));

    private static async Task<IResult> FindUnits(
        string? q,
        bool? ended,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Answer(
            (
                ended is true
                    ? await units.SearchAll(q ?? "", AtMost, stop)
                    : await units.Search(q ?? "", clock.Now().Today, AtMost, stop)
            ).Select(UnitChoices.Of)
        );

    private static IResult Answer(IEnumerable<Choice> found) =>
        TypedResults.Ok(
            found.Select(choice => new ChoiceJson(
                choice.Value,
                choice.Label.ToString(),
                choice.Note?.ToString() ?? ""
            ))
        );

    private sealed record ChoiceJson(string Value, string Label, string Note);
}
