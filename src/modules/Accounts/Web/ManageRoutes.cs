using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class ManageRoutes
{
    private const string Home = "/admin/accounts";
    private const int FactsShown = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home + "/new", ShowNew);
        pages.MapPost(Home + "/new", Create);
        pages.MapGet(Home + "/{userName}", Show);
        pages.MapGet(Home + "/{userName}/lock", ConfirmLock);
        pages.MapPost(Home + "/{userName}/lock", Lock);
        pages.MapPost(Home + "/{userName}/unlock", Unlock);
        pages.MapGet(Home + "/{userName}/reset", ConfirmReset);
        pages.MapPost(Home + "/{userName}/reset", Reset);
        pages.MapPost(Home + "/{userName}/reset-link", MakeLink);
    }

    private static IResult ShowNew(HttpContext context, Caller caller) =>
        caller.Has(AccountActs.Manage)
            ? NewPage(context, FormEntry.Empty)
            : PlatformRefusals.RoleMayNot(AccountActs.Manage, caller).Answer(context);

    private static async Task<IResult> Create(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CreateAccount create,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = new CreateAccountForm(
            entry.Text("userName"),
            entry.Text("person"),
            entry.Text("email")
        ).Parse();
        var outcome = await runner.RunParsed(create, request, caller, stop);
        return outcome.Match(
            opened => ShowPassword(context, opened),
            refusal => NewPage(context, entry.With(refusal))
        );
    }

    private static async Task<IResult> Show(
        string userName,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var account = found.Value;
        var happened = await facts.About(account.Id, FactsShown, null, stop);
        var model = new OneAccountModel(
            account.UserName,
            account.Person.Name,
            "/people/" + account.Person.Id.Value,
            account.Email,
            AdminWords.StateName(account.State),
            account.LockedBecause,
            account.State is not AccountState.Locked && account.Person.Id != caller.Person,
            account.State is AccountState.Locked or AccountState.LockedOut,
            account.MustChangePassword,
            clock.LocalOf(account.MadeAt),
            account.LastSignedInAt is { } at ? clock.LocalOf(at) : null,
            [.. account.Person.PostsOn(clock.Now().Today).Select(post => post.Title)],
            FactView.Of(happened, clock)
        );
        return Pages.Show<OneAccountPage>(
            context,
            model,
            AccountWords.ForAccount(account.UserName)
        );
    }

    private static async Task<IResult> ConfirmLock(
        string userName,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        CancellationToken stop
    ) =>
        (await show.Run(userName, caller, stop)).Answer(
            context,
            account => LockPage(context, account, FormEntry.Empty)
        );

    private static async Task<IResult> Lock(
        string userName,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        LockAccount lockAccount,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        if (found.Refusal is { } hidden)
        {
            return hidden.Answer(context);
        }

        var request = new LockAccountForm(entry.Text("reason")).Parse(userName);
        var outcome = await runner.RunParsed(lockAccount, request, caller, stop);
        return outcome.Match(
            _ => Pages.GoTo(context, AddressOf(userName), Told.Done(AdminWords.Locked)),
            refusal => LockPage(context, found.Value, entry.With(refusal))
        );
    }

    private static async Task<IResult> Unlock(
        string userName,
        HttpContext context,
        Caller caller,
        UnlockAccount unlock,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(unlock, new(userName), caller, stop);
        return Pages.GoTo(
            context,
            AddressOf(userName),
            outcome.Match(_ => Told.Done(AdminWords.Unlocked), Told.Refused)
        );
    }

    private static async Task<IResult> ConfirmReset(
        string userName,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        CancellationToken stop
    ) =>
        (await show.Run(userName, caller, stop)).Answer(
            context,
            account =>
                Pages.Show<ResetAccountPage>(
                    context,
                    new ResetAccountModel(account.UserName, account.Person.Name),
                    AdminWords.Reset
                )
        );

    private static async Task<IResult> Reset(
        string userName,
        HttpContext context,
        Caller caller,
        ResetPassword reset,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(reset, new(userName), caller, stop)).Answer(
            context,
            opened => ShowPassword(context, opened)
        );

    private static async Task<IResult> MakeLink(
        string userName,
        HttpContext context,
        Caller caller,
        MakeResetLink makeLink,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(makeLink, new(userName), caller, stop)).Answer(
            context,
            made =>
                Pages.Show<ShownOncePage>(
                    context,
                    new ShownOnceModel(
                        ShownOnceWords.ResetLink,
                        ShownOnceWords.Of(made.UserName, made.PersonName),
                        UriHelper.BuildAbsolute(
                            context.Request.Scheme,
                            context.Request.Host,
                            context.Request.PathBase,
                            made.Path
                        ),
                        ShownOnceWords.ResetLinkText,
                        ShownOnceWords.ToAccount,
                        AddressOf(made.UserName)
                    ),
                    ShownOnceWords.ResetLink
                )
        );

    private static IResult ShowPassword(HttpContext context, OpenedAccount opened) =>
        Pages.Show<ShownOncePage>(
            context,
            new ShownOnceModel(
                ShownOnceWords.InitialPassword,
                ShownOnceWords.Of(opened.UserName, opened.PersonName),
                opened.Password,
                ShownOnceWords.InitialPasswordText,
                ShownOnceWords.ToAccount,
                AddressOf(opened.UserName)
            ),
            ShownOnceWords.InitialPassword
        );

    private static IResult NewPage(HttpContext context, FormEntry entry) =>
        Pages.Show<NewAccountPage>(
            context,
            new NewAccountModel(entry),
            AdminWords.Open,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );

    private static IResult LockPage(HttpContext context, AccountView account, FormEntry entry) =>
        Pages.Show<LockAccountPage>(
            context,
            new LockAccountModel(account.UserName, account.Person.Name, entry),
            AdminWords.Lock,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );

    public static string AddressOf(string userName) => Home + "/" + Uri.EscapeDataString(userName);
}
