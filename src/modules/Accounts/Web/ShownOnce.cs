using Chutri.Accounts.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Web;

internal static class ShownOnce
{
    public static IResult Password(HttpContext context, OpenedAccount opened) =>
        Pages.Show<ShownOncePage>(
            context,
            new ShownOnceModel(
                ShownOnceWords.InitialPassword,
                ShownOnceWords.Of(opened.UserName, opened.PersonName),
                opened.Password,
                ShownOnceWords.InitialPasswordText,
                ShownOnceWords.ToAccount,
                AccountUrls.Account(opened.UserName)
            ),
            ShownOnceWords.InitialPassword
        );
}
