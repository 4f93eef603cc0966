using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="By">The token with which the request came, where it came with one.</param>
internal sealed record MakeTokenRequest(AccountId Account, NewToken Token, TokenReach? By);

/// <param name="Secret">Shown once; nobody can read it again.</param>
internal sealed record MadeToken(TokenId Id, string Name, DateOnly EndsOn, string Secret);

internal sealed class MakeToken(AppDatabase db, PersonDirectory people)
    : IOperation<MakeTokenRequest, MadeToken>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<MadeToken>> Run(
        MakeTokenRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(request.Account, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        if (request.By?.Covers(request.Token) is false)
        {
            return EntryRefusals.TokenReachesTooFar;
        }

        var person = await people.Find(account.Person, stop);
        var post = person?.PostsOn(now.Today).FirstOrDefault(held => held.Id == request.Token.Post);
        if (post is null)
        {
            return AccountRefusals.PostNotHeld;
        }

        var secret = Secret.New(Secret.TokenPrefix);
        var (token, made) = AccessToken.Make(account, request.Token, post.Title, secret, now);
        db.Add(token);
        db.Record(made, caller, now);
        return new MadeToken(token.Id, token.Name, token.EndsOn, secret);
    }
}
