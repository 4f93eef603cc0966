using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
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
        pages.MapGet(OrganizationUrls.Reorganizations + "/new/{kind}", Show);
        pages.MapPost(OrganizationUrls.Reorganizations + "/new/{kind}", Take);
    }

    private static async Task<IResult> Show(
        string kind,
        string? unit,
        HttpContext context,
        Caller caller,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        caller.Has(OrganizationActs.Structure)
            ? await Form(kind, unit, FormEntry.Empty, context, units, clock, stop)
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
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (entry.Text("step") == "edit")
        {
            return await Form(kind, null, entry, context, units, clock, stop);
        }

        var plan = await lookup.Parse(ReorganizationFields.Form(kind, entry), stop);
        if (plan.Refusal is { } incomplete)
        {
            return await Form(kind, null, entry.With(incomplete), context, units, clock, stop);
        }

        if (entry.Text("step") == "confirm")
        {
            var done = await reorganize.Run(plan.Value, caller, stop);
            return done.Refusal is { } refused
                ? await Form(kind, null, entry.With(refused), context, units, clock, stop)
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
            return await Form(kind, null, entry.With(refusal), context, units, clock, stop);
        }

        var model = ReorganizePresenter.Preview(kind, shown.Value, await units.All(stop), entry);
        return Pages.Show<ReorganizePreviewPage>(context, model, model.Title);
    }

    private static async Task<IResult> Form(
        string kind,
        string? unit,
        FormEntry entry,
        HttpContext context,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (
            !Enum.TryParse<ReorganizationKind>(kind, ignoreCase: true, out var which)
            || ReorganizationFields.Word(which) != kind
        )
        {
            return OrganizationRefusals.PlanNotFound.Answer(context);
        }

        var today = clock.Now().Today;
        var active = await units.ActiveOn(today, stop);
        var asked = string.IsNullOrEmpty(unit) ? null : await units.FindByCode(unit, stop);
        var model = ReorganizePresenter.Form(which, asked, active, today, entry);
        return Pages.Show<ReorganizePage>(
            context,
            model,
            model.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
