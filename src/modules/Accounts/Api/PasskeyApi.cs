using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Api;

/// <summary>A passkey is made in a browser; here it is seen and removed.</summary>
internal static class PasskeyApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var passkeys = api.MapGroup("/me/passkeys").WithTags("Accounts");
        passkeys
            .MapGet("", Find)
            .WithName("FindMyPasskeys")
            .WithSummary(SessionApiWords.FindMyPasskeys)
            .Produces<IReadOnlyList<PasskeyJson>>();
        passkeys
            .MapDelete("/{passkey:guid}", Remove)
            .WithName("RemoveMyPasskey")
            .WithSummary(SessionApiWords.RemoveMyPasskey)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IReadOnlyList<PasskeyJson>> Find(
        HttpContext context,
        FindPasskeys passkeys,
        CancellationToken stop
    ) =>
        [
            .. (await passkeys.Run(context.SessionOf().Account, stop)).Select(
                row => new PasskeyJson(row.Id, row.Name, row.MadeAt, row.LastUsedAt)
            ),
        ];

    private static async Task<IResult> Remove(
        Guid passkey,
        HttpContext context,
        Caller caller,
        RemovePasskey removePasskey,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                removePasskey,
                new(context.SessionOf().Account, new(passkey)),
                caller,
                stop
            )
        ).Answer(context, _ => TypedResults.NoContent());
}

internal sealed record PasskeyJson(Guid Id, string Name, DateTime MadeAt, DateTime? LastUsedAt);
