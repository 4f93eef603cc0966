using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Accounts.Web;

internal static class TokenLines
{
    public static IReadOnlyList<TokenLine> Of(
        IEnumerable<TokenRow> tokens,
        Session session,
        AuthorityClock clock
    )
    {
        var titles = session.Posts.ToDictionary(post => post.Id, post => post.Title);
        var today = clock.Now().Today;
        return
        [
            .. tokens.Select(token => new TokenLine(
                token.Id,
                token.Name,
                titles.GetValueOrDefault(token.Post) ?? TokenWords.EndedPost.ToString(),
                clock.LocalOf(token.MadeAt),
                token.EndsOn,
                token.LastUsedAt is { } used ? clock.LocalOf(used) : null,
                StateOf(token, titles.ContainsKey(token.Post), today),
                token.RevokedAt is null
            )),
        ];
    }

    private static Words StateOf(TokenRow token, bool postHeld, DateOnly today) =>
        token.RevokedAt is not null ? TokenWords.Revoked
        : token.EndsOn < today ? TokenWords.Ended
        : !postHeld ? TokenWords.EndedPost
        : TokenWords.Open;
}
