using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// A key for a program that acts for one person, on behalf of one post, until a day. Shown once; kept only as a hash.
/// </summary>
internal sealed class AccessToken : IVersioned
{
    private AccessToken() { }

    public TokenId Id { get; private init; } = TokenId.New();

    public AccountId Account { get; private init; }

    public PostId Post { get; private init; }

    public string Name { get; private init; } = "";

    public string Hash { get; private init; } = "";

    public DateTime MadeAt { get; private init; }

    /// <summary>The last day on which it opens anything.</summary>
    public DateOnly EndsOn { get; private init; }

    public DateTime? LastUsedAt { get; private init; }

    public DateTime? RevokedAt { get; private set; }

    public int Version { get; private init; }

    public bool IsUsable(Moment now) => RevokedAt is null && now.Today <= EndsOn;

    public static (AccessToken Token, TokenMade Fact) Make(
        Account owner,
        NewToken wanted,
        string postTitle,
        string secret,
        Moment now
    )
    {
        var token = new AccessToken
        {
            Account = owner.Id,
            Post = wanted.Post,
            Name = wanted.Name,
            Hash = Secret.Hash(secret),
            MadeAt = now.Utc,
            EndsOn = wanted.EndsOn,
        };
        return (
            token,
            new(token.Id.Value, owner.Id.Value, owner.Person, token.Name, postTitle, token.EndsOn)
        );
    }

    public Outcome<TokenRevoked> Revoke(PersonId owner, Moment now)
    {
        if (RevokedAt is not null)
        {
            return AccountRefusals.TokenAlreadyRevoked(this);
        }

        RevokedAt = now.Utc;
        return new TokenRevoked(Id.Value, Account.Value, owner, Name);
    }
}

/// <summary>What a person asks of a new token; valid.</summary>
internal sealed record NewToken(string Name, PostId Post, DateOnly EndsOn);
