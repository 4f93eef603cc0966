using Chutri.Accounts.Entering;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class FirstStartRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(EntryGate.FirstStartPath, Show).AllowAnonymous();
        pages.MapPost(EntryGate.FirstStartPath, Found).AllowAnonymous();
    }

    private static async Task<IResult> Show(
        HttpContext context,
        FirstStartWatch firstStart,
        AppDatabase db,
        CancellationToken stop
    ) =>
        await firstStart.IsOver(db, stop)
            ? Pages.GoTo(context, "/sign-in")
            : Page(context, FormEntry.Empty);

    private static async Task<IResult> Found(
        FormEntry entry,
        HttpContext context,
        FoundAuthority found,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = Form(entry).Parse(Languages.Current, Door.Page);
        if (request.Refusal is { } incomplete)
        {
            return Page(context, entry.With(incomplete));
        }

        var outcome = await runner.Run(
            found,
            request.Value with
            {
                From = SessionCookie.OriginOf(context, WayIn.Password),
            },
            Caller.Program,
            stop
        );
        if (outcome.Refusal is { } refusal)
        {
            return Page(context, entry.With(refusal));
        }

        await SessionCookie.Start(context, outcome.Value);
        return Pages.GoTo(context, "/admin", Told.Done(FirstStartWords.Begun));
    }

    private static FirstStartForm Form(FormEntry entry) =>
        new()
        {
            AuthorityName = entry.Text("authorityName"),
            AuthorityShortName = entry.Text("authorityShortName"),
            Place = entry.Text("place"),
            Branch = entry.Text("branch"),
            PersonName = entry.Text("personName"),
            UserName = entry.Text("userName"),
            Password = entry.Text("password"),
            Again = entry.Text("again"),
        };

    private static IResult Page(HttpContext context, FormEntry entry) =>
        Pages.ShowBare<FirstStartPage>(
            context,
            new FirstStartModel(
                [
                    .. Enum.GetValues<Branch>()
                        .Select(branch => new Choice(branch.ToString(), branch.Name())),
                ],
                entry
            ),
            FirstStartWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
