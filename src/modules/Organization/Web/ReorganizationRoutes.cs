using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>Two pages for each of the six: the form, then what would happen, which is confirmed.</summary>
internal static class ReorganizationRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages
            .MapGet(OrganizationUrls.Reorganizations + "/new/{kind}", Show)
            .ComparesVersion()
            .Of<UnitVersions>("unit");
        pages
            .MapPost(OrganizationUrls.Reorganizations + "/new/{kind}", Take)
            .ComparesVersion()
            .Of<UnitVersions>("unit");
    }

    private static async Task<IResult> Show(
        string kind,
        string? unit,
        HttpContext context,
        Caller caller,
        ReorganizePages pages,
        CancellationToken stop
    ) =>
        caller.Has(OrganizationActs.Structure)
            ? await pages.Form(kind, unit, FormEntry.Empty, context, stop)
            : PlatformRefusals.RoleMayNot(OrganizationActs.Structure, caller).Answer(context);

    private static async Task<IResult> Take(
        string kind,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        PreviewReorganization preview,
        Reorganize reorganize,
        OperationRunner runner,
        UnitDirectory units,
        ReorganizePages pages,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.Structure))
        {
            return PlatformRefusals.RoleMayNot(OrganizationActs.Structure, caller).Answer(context);
        }

        if (entry.Text("step") == "edit")
        {
            return await pages.Form(kind, null, entry, context, stop);
        }

        var plan = await lookup.Parse(ReorganizationFields.Form(kind, entry), stop);
        if (plan.Refusal is { } incomplete)
        {
            return await pages.Form(kind, null, entry.With(incomplete), context, stop);
        }

        if (entry.Text("step") == "confirm")
        {
            var done = await reorganize.Run(plan.Value, caller, stop);
            return done.Refusal is { } refused
                ? await pages.Form(kind, null, entry.With(refused), context, stop)
                : Pages.GoTo(
                    context,
                    done.Value.CarriedOut
                        ? OrganizationUrls.Unit(done.Value.Codes[0])
                        : OrganizationUrls.Reorganization(done.Value.Id),
                    Told.Done(ReorganizeWords.Done(done.Value.CarriedOut, done.Value.On))
                );
        }

        var shown = await runner.Run(preview, plan.Value, caller, stop);
        if (shown.Refusal is { } refusal)
        {
            return await pages.Form(kind, null, entry.With(refusal), context, stop);
        }

        var model = ReorganizePresenter.Preview(kind, shown.Value, await units.All(stop), entry);
        return Pages.Show<ReorganizePreviewPage>(context, model, model.Title);
    }
}
