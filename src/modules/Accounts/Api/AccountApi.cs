using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Api;

internal static class AccountApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts
            .MapGet("", Find)
            .WithName("FindAccounts")
            .GoesOnByKey(keys: 1)
            .WithSummary(AccountApiWords.FindAccounts)
            .Produces<AccountListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        accounts
            .MapPost("", Create)
            .WithName("CreateAccount")
            .WithSummary(AccountApiWords.CreateAccount)
            .Produces<OpenedAccountJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status409Conflict);
        accounts
            .MapGet("/{userName}", Show)
            .HasTag<AccountVersions>("userName")
            .WithName("ShowAccount")
            .WithSummary(AccountApiWords.ShowAccount)
            .Produces<AccountJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        accounts
            .MapPost("/{userName}/lock", Lock)
            .ComparesVersion()
            .Of<AccountVersions>("userName")
            .WithName("LockAccount")
            .WithSummary(AccountApiWords.LockAccount)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status409Conflict);
        accounts
            .MapPost("/{userName}/unlock", Unlock)
            .ComparesVersion()
            .Of<AccountVersions>("userName")
            .WithName("UnlockAccount")
            .WithSummary(AccountApiWords.UnlockAccount)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status409Conflict);
        accounts
            .MapPost("/{userName}/reset", Reset)
            .ComparesVersion()
            .Of<AccountVersions>("userName")
            .WithName("ResetPassword")
            .WithSummary(AccountApiWords.ResetPassword)
            .Produces<OpenedAccountJson>();
        accounts
            .MapPost("/{userName}/reset-link", MakeLink)
            .ComparesVersion()
            .Of<AccountVersions>("userName")
            .WithName("MakeResetLink")
            .WithSummary(AccountApiWords.MakeResetLink)
            .Produces<ResetLinkJson>();
    }

    private static async Task<IResult> Find(
        string? q,
        string? state,
        string? after,
        HttpContext context,
        Caller caller,
        FindAccounts find,
        CancellationToken stop
    )
    {
        AccountState? wanted = Enum.TryParse<AccountState>(state, ignoreCase: true, out var known)
            ? known
            : null;
        return (await find.Run(new(q, wanted, after), caller, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new AccountListJson(
                        [
                            .. page.Items.Select(row => new AccountLineJson(
                                row.UserName,
                                row.Person.Value,
                                row.PersonName,
                                row.State.ToString()
                            )),
                        ],
                        page.Next,
                        page.Total
                    )
                )
        );
    }

    private static async Task<IResult> Create(
        CreateAccountForm form,
        HttpContext context,
        Caller caller,
        CreateAccount create,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse();
        return (await runner.Run(create, request, caller, stop)).Answer(
            context,
            opened =>
                TypedResults.Created(
                    "/api/v1/accounts/" + Uri.EscapeDataString(opened.UserName),
                    Json(opened)
                )
        );
    }

    private static async Task<IResult> Show(
        string userName,
        HttpContext context,
        Caller caller,
        LookAtAccount show,
        CancellationToken stop
    ) =>
        (await show.Run(userName, caller, stop)).Answer(
            context,
            account =>
                TypedResults.Ok(
                    new AccountJson(
                        account.UserName,
                        account.Email,
                        account.Person.Id.Value,
                        account.Person.Code,
                        account.Person.Name,
                        account.State.ToString(),
                        account.LockedBecause,
                        account.MustChangePassword,
                        account.MadeAt,
                        account.LastSignedInAt
                    )
                )
        );

    private static async Task<IResult> Lock(
        string userName,
        LockAccountForm form,
        HttpContext context,
        Caller caller,
        LockAccount lockAccount,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse(userName);
        return (await runner.Run(lockAccount, request, caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
    }

    private static async Task<IResult> Unlock(
        string userName,
        HttpContext context,
        Caller caller,
        UnlockAccount unlock,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(unlock, new(userName), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Reset(
        string userName,
        bool? deviceLost,
        HttpContext context,
        Caller caller,
        ResetPassword reset,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(reset, new(userName, deviceLost is true), caller, stop)).Answer(
            context,
            opened => TypedResults.Ok(Json(opened))
        );

    private static async Task<IResult> MakeLink(
        string userName,
        bool? deviceLost,
        HttpContext context,
        Caller caller,
        MakeResetLink makeLink,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(makeLink, new(userName, deviceLost is true), caller, stop)).Answer(
            context,
            made => TypedResults.Ok(new ResetLinkJson(made.UserName, made.Path, made.EndsAt))
        );

    private static OpenedAccountJson Json(OpenedAccount opened) =>
        new(opened.UserName, opened.PersonName, opened.Password);
}
