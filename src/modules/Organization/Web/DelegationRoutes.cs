using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>Who stands in for whom: one's own, made and ended.</summary>
internal static class DelegationRoutes
{
    private const string New = OrganizationUrls.Delegations + "/new";
    private const string One = OrganizationUrls.Delegations + "/{delegation:guid}/end";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            OrganizationUrls.Delegations,
            (HttpContext context, Caller caller, DelegationPages show, CancellationToken stop) =>
                show.Mine(context, caller, stop)
        );
        pages.MapGet(New, ShowMake);
        pages.MapPost(New, Make);
        pages.MapGet(One, ShowEnd);
        pages.MapPost(One, End);
    }

    private static Task<IResult> ShowMake(
        string? giver,
        HttpContext context,
        Caller caller,
        DelegationPages pages,
        CancellationToken stop
    ) => pages.Make(giver, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Make(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        MakeDelegation make,
        OperationRunner runner,
        DelegationPages pages,
        CancellationToken stop
    )
    {
        var giver = entry.TextOrNull("giver");
        var form = new DelegationForm(
            entry.TextOrNull("post"),
            entry.TextOrNull("person"),
            entry.TextOrNull("from"),
            entry.TextOrNull("until"),
            entry.TextOrNull("scope"),
            entry.All("kinds"),
            entry.TextOrNull("reason"),
            entry.TextOrNull("paper")
        );
        var done = await runner.Run(make, await lookup.Parse(form, caller, stop), caller, stop);
        return done.Refusal is { } refusal
            ? await pages.Make(giver, entry.With(refusal), context, caller, stop)
            : Pages.GoTo(
                context,
                giver is null ? OrganizationUrls.Delegations : OrganizationUrls.Person(giver),
                Told.Done(DelegationWords.Made)
            );
    }

    private static Task<IResult> ShowEnd(
        Guid delegation,
        HttpContext context,
        DelegationPages pages,
        CancellationToken stop
    ) => pages.End(new(delegation), FormEntry.Empty, context, stop);

    private static async Task<IResult> End(
        Guid delegation,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        EndDelegation end,
        OperationRunner runner,
        DelegationPages pages,
        CancellationToken stop
    )
    {
        DelegationId id = new(delegation);
        var request = new EndDelegationForm(entry.TextOrNull("reason")).Parse(
            id,
            await lookup.Reading(stop)
        );
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is { } refusal
            ? await pages.End(id, entry.With(refusal), context, stop)
            : Pages.GoTo(context, OrganizationUrls.Delegations, Told.Done(DelegationWords.Ended));
    }
}
