using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>The authority's own name, set or changed after the first start.</summary>
internal static class AuthorityRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.Authority, Show);
        pages.MapPost(OrganizationUrls.Authority, Name);
    }

    private static Task<IResult> Show(
        HttpContext context,
        Caller caller,
        AuthorityRecord authority,
        CancellationToken stop
    ) => Page(context, caller, authority, FormEntry.Empty, stop);

    private static async Task<IResult> Name(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        NameAuthority name,
        OperationRunner runner,
        AuthorityRecord authority,
        CancellationToken stop
    )
    {
        var request = new NameAuthorityForm(
            entry.TextOrNull("name"),
            entry.TextOrNull("shortName"),
            entry.TextOrNull("place")
        ).Parse(await lookup.Reading(stop));
        var done = await runner.Run(name, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Page(context, caller, authority, entry.With(refusal), stop)
            : Pages.GoTo(context, OrganizationUrls.Administration, Told.Done(AuthorityWords.Named));
    }

    private static async Task<IResult> Page(
        HttpContext context,
        Caller caller,
        AuthorityRecord authority,
        FormEntry entry,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.NameAuthority))
        {
            return PlatformRefusals
                .RoleMayNot(OrganizationActs.NameAuthority, caller)
                .Answer(context);
        }

        var named = await authority.Current(stop);
        return Pages.Show<NameAuthorityPage>(
            context,
            new NameAuthorityModel(named?.Name, named?.ShortName, named?.Place, entry),
            AuthorityWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}

public sealed record NameAuthorityModel(
    string? Name,
    string? ShortName,
    string? Place,
    FormEntry Entry
);
