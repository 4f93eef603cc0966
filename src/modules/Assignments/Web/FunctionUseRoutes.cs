using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Functions whose unit has led nothing of the kind for a year.</summary>
internal static class FunctionUseRoutes
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(AssignmentUrls.FunctionsWithoutWork, Show);

    private static async Task<IResult> Show(
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
        FindFunctionsWithoutWork find,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var active = await units.ActiveOn(clock.Now().Today, stop);
        var chosen = active.FirstOrDefault(one =>
            string.Equals(one.Code, unit, StringComparison.OrdinalIgnoreCase)
        );
        var found = await find.Run(chosen?.Id, after, stop);
        var heading = FunctionUseWords.Heading(found);
        return Pages.Show<FunctionUsePage>(
            context,
            new FunctionUseModel(
                heading,
                FunctionUseWords.Looked(found),
                found.Asked == 0,
                UnitChoices.Of(active, caller, [chosen?.Code]),
                chosen?.Code,
                [
                    .. found.Page.Items.Select(one => new FunctionUseLine(
                        one.Statement,
                        one.Href,
                        one.Field,
                        one.Unit.ShortName,
                        one.Unit.Url,
                        DateText.Brief(one.From),
                        one.Nearest,
                        one.Nearest is { } code ? AssignmentUrls.Assignment(code) : null
                    )),
                ],
                PagingView.Of(
                    found.Page,
                    FunctionUseWords.Things,
                    chosen is null
                        ? AssignmentUrls.FunctionsWithoutWork
                        : $"{AssignmentUrls.FunctionsWithoutWork}?unit={Uri.EscapeDataString(chosen.Code)}",
                    after is null
                )
            ),
            heading
        );
    }
}
