using Chutri.Accounts.Entering;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class TokenRoutes
{
    private const string Home = "/account/tokens";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, Show);
        pages.MapPost(Home, Make);
        pages.MapGet(Home + "/{token:guid}/revoke", ConfirmRevoke);
        pages.MapPost(Home + "/{token:guid}/revoke", Revoke);
    }

    private static Task<IResult> Show(
        HttpContext context,
        FindTokens tokens,
        AuthorityClock clock,
        CancellationToken stop
    ) => Page(context, FormEntry.Empty, tokens, clock, stop);

    private static async Task<IResult> Make(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        MakeToken makeToken,
        FindTokens tokens,
        AuthorityClock clock,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = new MakeTokenForm(
            entry.Text("name"),
            entry.Text("post"),
            entry.Text("endsOn")
        ).Parse(context.SessionOf(), clock.Now().Today);
        if (request.Refusal is { } incomplete)
        {
            return await Page(context, entry.With(incomplete), tokens, clock, stop);
        }

        var outcome = await runner.Run(makeToken, request.Value, caller, stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Page(context, entry.With(refusal), tokens, clock, stop);
        }

        var made = outcome.Value;
        return Pages.Show<ShownOncePage>(
            context,
            new ShownOnceModel(
                TokenWords.MadeTitle,
                TokenWords.MadeUntil(made.Name, made.EndsOn),
                made.Secret,
                TokenWords.MadeText,
                ShownOnceWords.ToTokens,
                Home
            ),
            TokenWords.MadeTitle
        );
    }

    private static async Task<IResult> ConfirmRevoke(
        Guid token,
        HttpContext context,
        FindTokens tokens,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var own = await tokens.Run(context.SessionOf().Account, stop);
        return own.FirstOrDefault(row => row.Id == token) is { } found
            ? Pages.Show<RevokeTokenPage>(
                context,
                new RevokeTokenModel(
                    found.Name,
                    found.LastUsedAt is { } used ? clock.LocalOf(used) : null,
                    Home
                ),
                TokenWords.RevokeTitle
            )
            : AccountRefusals.NoSuchToken.Answer(context);
    }

    private static async Task<IResult> Revoke(
        Guid token,
        HttpContext context,
        Caller caller,
        RevokeToken revokeToken,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(
            revokeToken,
            new(context.SessionOf().Account, new(token)),
            caller,
            stop
        );
        return Pages.GoTo(
            context,
            Home,
            outcome.Match(_ => Told.Done(TokenWords.RevokeDone), Told.Refused)
        );
    }

    private static async Task<IResult> Page(
        HttpContext context,
        FormEntry entry,
        FindTokens tokens,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var model = new TokensModel(
            TokenLines.Of(await tokens.Run(session.Account, stop), session, clock),
            [.. session.Posts.Select(post => new Choice(post.Id.Value.ToString(), post.Title))],
            session.Caller.Post?.Value.ToString() ?? "",
            entry
        );
        return Pages.Show<TokensPage>(
            context,
            model,
            AccountWords.TokensTitle,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
