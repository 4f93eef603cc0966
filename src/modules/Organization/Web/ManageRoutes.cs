using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>Where the structure is changed from.</summary>
internal static class ManageRoutes
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(OrganizationUrls.Admin, Show);

    private static async Task<IResult> Show(
        string? after,
        HttpContext context,
        Caller caller,
        FindReorganizations find,
        FindUnits units,
        CancellationToken stop
    )
    {
        var waiting = await find.Run(ReorganizationState.Planned, null, caller, stop);
        if (waiting.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var latest = (await find.Run(null, after, caller, stop)).Value;
        var withoutHead = await units.Count(new(Standing: UnitStanding.WithoutHead), stop);
        var model = new ManageModel(
            [
                .. Enum.GetValues<ReorganizationKind>()
                    .Select(kind => new LinkedWords(
                        ReorganizeWords.Form(kind),
                        OrganizationUrls.Reorganize(ReorganizationFields.Word(kind))
                    )),
            ],
            [.. waiting.Value.Items.Select(Line)],
            [.. latest.Items.Select(Line)],
            PagingView.Of(latest, ReorganizeWords.Things, OrganizationUrls.Admin, after is null),
            withoutHead == 0
                ? null
                : new(
                    UnitWords.Heading(UnitStanding.WithoutHead, withoutHead),
                    OrganizationUrls.UnitsWithoutHead
                ),
            caller.Has(OrganizationActs.Structure),
            caller.Has(OrganizationActs.Import)
        );
        return Pages.Show<ManagePage>(context, model, ReorganizeWords.Manage);
    }

    public static PlanLine Line(FoundReorganization plan) =>
        new(
            OrganizationUrls.Reorganization(plan.Id),
            plan.Summary,
            plan.On,
            plan.Decision,
            plan.State.Name(),
            plan.Problem
        );
}
