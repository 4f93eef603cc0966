using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class LeadApi
{
    private const int MostUnits = 10;

    public static void Map(IEndpointRouteBuilder functions) =>
        functions
            .MapGet("/leads", Suggest)
            .WithName("SuggestLeads")
            .WithSummary(FunctionApiWords.Suggest)
            .Produces<SuggestedLeadsJson>();

    private static async Task<IResult> Suggest(
        string? task,
        LeadSuggestions leads,
        CancellationToken stop
    )
    {
        var about = task ?? "";
        if (about.Length > Lengths.Statement)
        {
            about = about[..Lengths.Statement];
        }

        return TypedResults.Ok(
            new SuggestedLeadsJson([
                .. (await leads.For(about, MostUnits, stop)).Select(lead => new SuggestedLeadJson(
                    UnitRefJson.Of(lead.Unit),
                    lead.Score,
                    lead.Function,
                    lead.Statement
                )),
            ])
        );
    }
}

internal sealed record SuggestedLeadsJson(IReadOnlyList<SuggestedLeadJson> Units);

/// <param name="Score">Compares the units of one answer.</param>
/// <param name="Statement">The function that says so.</param>
internal sealed record SuggestedLeadJson(
    UnitRefJson Unit,
    double Score,
    Guid Function,
    string Statement
);
