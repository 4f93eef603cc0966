using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

internal static class LeadMeasureApi
{
    public static void Map(IEndpointRouteBuilder assignments) =>
        assignments
            .MapGet("/leads", Show)
            .WithName("MeasureSuggestedLeads")
            .GoesOnById()
            .WithSummary(AssignmentApiWords.MeasureSuggestedLeads)
            .Produces<LeadMeasureJson>();

    private static async Task<IResult> Show(
        LeadTaken? taken,
        string? after,
        FindLeadChoices find,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var measure = await find.Measure(stop);
        var page = await find.Run(taken ?? LeadTaken.Any, after, stop);
        var all = await units.All(stop);
        return TypedResults.Ok(
            new LeadMeasureJson(
                measure.All,
                measure.First,
                measure.OneOfThree,
                measure.Outside,
                [
                    .. page.Items.Select(one => new LeadChoiceJson(
                        one.Code,
                        one.Title,
                        all[one.Lead].Code,
                        one.Offered,
                        one.Rank,
                        one.Reason
                    )),
                ],
                page.Next,
                page.Total
            )
        );
    }
}

/// <param name="All">How often work was given where units were suggested.</param>
/// <param name="First">Of them, how often the first was taken.</param>
/// <param name="OneOfThree">How often one of the first three was; the first is among them.</param>
/// <param name="Outside">How often a unit was taken whose functions do not say so, with a reason.</param>
/// <param name="Items">What was chosen, the newest first.</param>
/// <param name="Total">How many there are of those asked for.</param>
internal sealed record LeadMeasureJson(
    long All,
    long First,
    long OneOfThree,
    long Outside,
    IReadOnlyList<LeadChoiceJson> Items,
    string? Next,
    long Total
);

/// <param name="Lead">Code of the unit that leads.</param>
/// <param name="Offered">How many units were suggested.</param>
/// <param name="Rank">1 is the first; null where the lead was not among them.</param>
internal sealed record LeadChoiceJson(
    string Code,
    string Title,
    string Lead,
    int Offered,
    int? Rank,
    string? Reason
);
