using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>One reorganization: what, when, by which decision; cancelled here while it waits for its day.</summary>
internal static class PlanRoutes
{
    private const int FactsShown = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.Reorganizations + "/{id:guid}", Show);
        pages.MapPost(OrganizationUrls.Reorganizations + "/{id:guid}/cancel", Cancel);
    }

    private static Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        FindReorganizations find,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    ) => Page(id, FormEntry.Empty, context, caller, find, facts, clock, stop);

    private static async Task<IResult> Cancel(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        CancelReorganization cancel,
        OperationRunner runner,
        FindReorganizations find,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = new CancelReorganizationForm(entry.TextOrNull("reason")).Parse(
            id,
            await lookup.Reading(stop)
        );
        var done = await runner.Run(cancel, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Page(id, entry.With(refusal), context, caller, find, facts, clock, stop)
            : Pages.GoTo(
                context,
                OrganizationUrls.Reorganization(id),
                Told.Done(ReorganizeWords.Cancelled)
            );
    }

    private static async Task<IResult> Page(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindReorganizations find,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await find.Find(id, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var plan = found.Value;
        var happened = await facts.About(id, caller, FactsShown, null, stop);
        var model = new PlanModel(
            ManageRoutes.Line(plan),
            plan.RecordedBy,
            clock.LocalOf(plan.RecordedAt),
            plan.SettledAt is { } at ? clock.LocalOf(at) : null,
            plan.State is ReorganizationState.Planned && caller.Has(OrganizationActs.Structure),
            FactView.Of(happened, clock),
            entry
        );
        return Pages.Show<PlanPage>(
            context,
            model,
            plan.Summary.Starting(),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
