using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>Opening an account for a person.</summary>
internal static class NewAccountRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AccountUrls.List + "/new", ShowNew);
        pages.MapPost(AccountUrls.List + "/new", Create);
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
        var outcome = await runner.Run(create, request, caller, stop);
        return outcome.Match(
            opened => ShownOnce.Password(context, opened),
            refusal => NewPage(context, entry.With(refusal))
        );
    }

    private static IResult NewPage(HttpContext context, FormEntry entry) =>
        Pages.Show<NewAccountPage>(
            context,
            new NewAccountModel(entry),
            AdminWords.Open,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
