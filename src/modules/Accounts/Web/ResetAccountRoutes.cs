using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>A new initial password, or a link to set one, for somebody else.</summary>
internal static class ResetAccountRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AccountUrls.List + "/{userName}/reset", ConfirmReset);
        pages.MapPost(AccountUrls.List + "/{userName}/reset", Reset);
        pages.MapPost(AccountUrls.List + "/{userName}/reset-link", MakeLink);
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
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ResetPassword reset,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(reset, new(userName, entry.Ticked("deviceLost")), caller, stop)).Answer(
            context,
            opened => ShownOnce.Password(context, opened)
        );

    private static async Task<IResult> MakeLink(
        string userName,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        MakeResetLink makeLink,
        PublicAddress address,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(makeLink, new(userName, entry.Ticked("deviceLost")), caller, stop)
        ).Answer(
            context,
            made =>
                Pages.Show<ShownOncePage>(
                    context,
                    new ShownOnceModel(
                        ShownOnceWords.ResetLink,
                        ShownOnceWords.Of(made.UserName, made.PersonName),
                        address.Of(context.Request, made.Path),
                        ShownOnceWords.ResetLinkText,
                        ShownOnceWords.ToAccount,
                        AccountUrls.Account(made.UserName)
                    ),
                    ShownOnceWords.ResetLink
                )
        );
}
