using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>My passkeys: adding one, removing one.</summary>
internal static class PasskeyRoutes
{
    public const string Home = "/account/passkeys";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, Show);
        pages.MapPost(Home + "/options", Ask);
        pages.MapPost(Home, Add);
        pages.MapPost(Home + "/{passkey:guid}/remove", Remove);
    }

    private static Task<IResult> Show(
        HttpContext context,
        FindPasskeys passkeys,
        AuthorityClock clock,
        CancellationToken stop
    ) => Page(context, FormEntry.Empty, passkeys, clock, stop);

    private static async Task<IResult> Ask(HttpContext context, PasskeyCeremony ceremony) =>
        TypedResults.Text(
            await ceremony.AskToMake(context, context.SessionOf()),
            "application/json"
        );

    private static async Task<IResult> Add(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PasskeyCeremony ceremony,
        AddPasskey addPasskey,
        FindPasskeys passkeys,
        AuthorityClock clock,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var name = new AddPasskeyForm(entry.Text("name")).Parse();
        if (name.Refusal is { } incomplete)
        {
            return await Page(context, entry.With(incomplete), passkeys, clock, stop);
        }

        var made = await ceremony.Made(context, session, entry.Text("credential"));
        var outcome = made.Refusal is { } notMade
            ? notMade
            : await runner.Run(
                addPasskey,
                new AddPasskeyRequest(session.Account, name.Value, made.Value),
                caller,
                stop
            );
        return outcome.Refusal is { } refusal
            ? await Page(context, entry.With(refusal), passkeys, clock, stop)
            : Pages.GoTo(context, Home, Told.Done(PasskeyWords.Added));
    }

    private static async Task<IResult> Remove(
        Guid passkey,
        HttpContext context,
        Caller caller,
        RemovePasskey removePasskey,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(
            removePasskey,
            new(context.SessionOf().Account, new(passkey)),
            caller,
            stop
        );
        return Pages.GoTo(
            context,
            Home,
            outcome.Match(_ => Told.Done(PasskeyWords.Removed), Told.Refused)
        );
    }

    private static async Task<IResult> Page(
        HttpContext context,
        FormEntry entry,
        FindPasskeys passkeys,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Pages.Show<PasskeysPage>(
            context,
            new PasskeysModel(
                [
                    .. (await passkeys.Run(context.SessionOf().Account, stop)).Select(
                        row => new PasskeyLine(
                            row.Id,
                            row.Name,
                            clock.LocalOf(row.MadeAt),
                            row.LastUsedAt is { } used ? clock.LocalOf(used) : null
                        )
                    ),
                ],
                entry
            ),
            PasskeyWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
