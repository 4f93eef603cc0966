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

    private static Task<IResult> ShowNew(
        string? q,
        HttpContext context,
        Caller caller,
        NewAccountForm form,
        CancellationToken stop
    ) => form.Show(q, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Create(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CreateAccount create,
        OperationRunner runner,
        NewAccountForm form,
        CancellationToken stop
    )
    {
        var request = new CreateAccountForm(
            entry.Text("userName"),
            entry.Text("person"),
            entry.Text("email")
        ).Parse();
        var outcome = await runner.Run(create, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? await form.Show(null, entry.With(refusal), context, caller, stop)
            : ShownOnce.Password(context, outcome.Value);
    }
}
