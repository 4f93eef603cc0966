using Chutri.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>For the search field of people, in every form: as many as fit, by words with or without marks.</summary>
internal static class PersonChoiceRoutes
{
    private const int AtMost = 30;

    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(PersonChoices.Source, Find);

    private static async Task<IResult> Find(
        string? q,
        PersonDirectory people,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var found = await PersonChoices.Found(q, units, people, today, AtMost, stop);
        return TypedResults.Ok(
            found.Select(choice => new ChoiceJson(
                choice.Value,
                choice.Label.ToString(),
                choice.Note?.ToString() ?? ""
            ))
        );
    }

    private sealed record ChoiceJson(string Value, string Label, string Note);
}
