using System.Diagnostics;
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
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Web;

internal static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/sign-in", Show).AllowAnonymous();
        pages.MapPost("/sign-in", Enter).AllowAnonymous().LimitEntering();
        pages.MapPost("/sign-out", Leave);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        string? then,
        FirstStartWatch firstStart,
        AppDatabase db,
        CancellationToken stop
    ) =>
        !await firstStart.IsOver(db, stop) ? Pages.GoTo(context, EntryGate.FirstStartPath)
        : context.Features.Get<Session>() is not null
            ? Pages.GoTo(context, LocalAddress.Or(then, "/"))
        : await Page(context, then, FormEntry.Empty);

    private static async Task<IResult> Enter(
        FormEntry entry,
        HttpContext context,
        SignIn signIn,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var came = Stopwatch.GetTimestamp();
        var then = LocalAddress.Or(entry.Text("then"), "/");
        var request = new SignInForm(entry.Text("userName"), entry.Text("password")).Parse(
            Door.Page,
            SessionCookie.OriginOf(context, WayIn.Password)
        );
        if (request.Refusal is { } incomplete)
        {
            return await Page(context, then, entry.With(incomplete));
        }

        var outcome = await runner.Run(signIn, request.Value, Caller.Program, stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Page(context, then, entry.With(refusal));
        }

        var answer = outcome.Value;
        if (answer.Entry is not { } session)
        {
            await EvenTime.Since(came, stop);
            return await Page(context, then, entry.With(Why(answer)));
        }

        await SessionCookie.Start(context, session);
        LanguageCookie.OfferTo(context, answer.Language);
        return Pages.GoTo(context, session.MustChangePassword ? EntryGate.PasswordPath : then);
    }

    private static async Task<IResult> Leave(
        HttpContext context,
        Caller caller,
        SignOut signOut,
        SignOnLeaving provider,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        if (session.Id is { } id)
        {
            await runner.Run(signOut, new(session.Account, id), caller, stop);
        }

        var elsewhere = await provider.Address(context, session);
        await SessionCookie.End(context);
        if (elsewhere is not null)
        {
            // Not a redirect: a page's form may lead only within the program.
            context.Response.Headers["Refresh"] = "0; url=" + elsewhere;
            return Pages.ShowBare<SignOnLeavingPage>(
                context,
                new SignOnLeavingModel(provider.Provider, elsewhere),
                SignInWords.SignedOut
            );
        }

        return Pages.GoTo(context, "/sign-in", Told.Done(SignInWords.SignedOut));
    }

    private static Refusal Why(SignInAnswer answer) =>
        answer.Result is SignInResult.Locked ? SignInWords.Locked : SignInWords.WrongPassword;

    private static async Task<IResult> Page(HttpContext context, string? then, FormEntry entry)
    {
        var services = context.RequestServices;
        var authority = await services
            .GetRequiredService<AuthorityRecord>()
            .Current(context.RequestAborted);
        var help = AccountSettings.Help.Of(services.GetRequiredService<IConfiguration>());
        var model = new SignInModel(
            authority?.Name ?? "",
            LocalAddress.Or(then, "/"),
            entry,
            help is null ? SignInWords.WhomToCall : new(help, help),
            OthersThan(services, LocalAddress.Or(then, "/"))
        );
        return Pages.ShowBare<SignInPage>(
            context,
            model,
            SignInWords.SignIn,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static OtherWays OthersThan(IServiceProvider services, string then)
    {
        var signOn = services.GetRequiredService<SignOnSettings>();
        return new(
            signOn.IsOn ? SignInWords.UseProvider(signOn.Name) : null,
            then is "/"
                ? SignOnRoutes.Path
                : SignOnRoutes.Path + "?then=" + Uri.EscapeDataString(then)
        );
    }
}
