using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class AccountRoutes
{
    private const string Home = "/account";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, Show);
        pages.MapPost("/account/language", ChooseLanguage);
        pages.MapGet(
            EntryGate.PasswordPath,
            (HttpContext context) => PasswordPage(context, FormEntry.Empty)
        );
        pages.MapPost(EntryGate.PasswordPath, ChangePassword);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        Caller caller,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var all = await units.All(stop);
        var model = new AccountModel(
            caller.Name,
            session.UserName,
            [
                .. session.Posts.Select(post => new PostRow(
                    post.Id.Value.ToString(),
                    post.Title,
                    all.GetValueOrDefault(post.Unit)?.Name ?? "",
                    post.Role.Name().ToString(),
                    post.From,
                    post.Id == caller.Post
                )),
            ],
            Languages.Current.Code()
        );
        return Pages.Show<AccountPage>(context, model, AccountWords.MyAccount);
    }

    private static async Task<IResult> ChooseLanguage(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ChooseLanguage chooseLanguage,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = new ChooseLanguageForm(entry.Text("language")).Parse(
            context.SessionOf().Account
        );
        if (request.Refusal is { } incomplete)
        {
            return Pages.GoTo(context, Home, Told.Refused(incomplete));
        }

        var outcome = await runner.Run(chooseLanguage, request.Value, caller, stop);
        return outcome.Answer(
            context,
            _ =>
            {
                LanguageCookie.Write(context, request.Value.Language);
                return Pages.GoTo(context, Home, Told.Done(AccountWords.LanguageChosen));
            }
        );
    }

    private static async Task<IResult> ChangePassword(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ChangePassword changePassword,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var request = new ChangePasswordForm(
            entry.Text("current"),
            entry.Text("password"),
            entry.Text("again")
        ).Parse(session.Account, session.UserName, session.Id);
        if (request.Refusal is { } incomplete)
        {
            return PasswordPage(context, entry.With(incomplete));
        }

        var outcome = await runner.Run(changePassword, request.Value, caller, stop);
        var changed = outcome.Then(answer => answer.AsOutcome());
        if (changed.Refusal is { } refusal)
        {
            return PasswordPage(context, entry.With(refusal));
        }

        return Pages.GoTo(
            context,
            session.MustChangePassword ? "/" : Home,
            Changed(outcome.Value.TokensLeft)
        );
    }

    /// <summary>Whoever fears that somebody knows the password must hear that tokens made with it still open.</summary>
    private static Told Changed(int tokensLeft)
    {
        var done = Told.Done(AccountWords.PasswordChanged);
        return tokensLeft == 0
            ? done
            : done with
            {
                Detail = AccountWords.TokensLeft(tokensLeft),
                Href = "/account/tokens",
                Link = AccountWords.SeeTokens,
            };
    }

    private static IResult PasswordPage(HttpContext context, FormEntry entry) =>
        Pages.Show<PasswordPage>(
            context,
            new PasswordModel(context.SessionOf().MustChangePassword, entry),
            AccountWords.ChangePassword,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
