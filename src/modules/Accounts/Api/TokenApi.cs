using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Api;

internal static class TokenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var tokens = api.MapGroup("/tokens").WithTags("Accounts");
        tokens
            .MapGet("", Find)
            .WithName("FindMyTokens")
            .WithSummary(AccountApiWords.FindMyTokens)
            .Produces<IReadOnlyList<TokenJson>>();
        tokens
            .MapPost("", Make)
            .WithName("MakeToken")
            .WithSummary(AccountApiWords.MakeToken)
            .Produces<MadeTokenJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        tokens
            .MapDelete("/{token:guid}", Revoke)
            .ComparesVersion()
            .Of<TokenVersions>("token")
            .WithName("RevokeToken")
            .WithSummary(AccountApiWords.RevokeToken)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IReadOnlyList<TokenJson>> Find(
        HttpContext context,
        FindTokens find,
        CancellationToken stop
    ) =>
        [
            .. (await find.Run(context.SessionOf().Account, stop)).Select(token => new TokenJson(
                token.Id,
                token.Name,
                token.Post.Value,
                token.MadeAt,
                token.EndsOn,
                token.LastUsedAt,
                token.RevokedAt
            )),
        ];

    private static async Task<IResult> Make(
        MakeTokenForm form,
        HttpContext context,
        Caller caller,
        MakeToken makeToken,
        AuthorityClock clock,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse(context.SessionOf(), clock.Now().Today);
        return (await runner.Run(makeToken, request, caller, stop)).Answer(
            context,
            made =>
                TypedResults.Created(
                    (string?)null,
                    new MadeTokenJson(made.Id.Value, made.Name, made.EndsOn, made.Secret)
                )
        );
    }

    private static async Task<IResult> Revoke(
        Guid token,
        HttpContext context,
        Caller caller,
        RevokeToken revokeToken,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                revokeToken,
                new(context.SessionOf().Account, new(token)),
                caller,
                stop
            )
        ).Answer(context, _ => TypedResults.NoContent());
}
