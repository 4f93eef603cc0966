using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Who is signed in for this request; beside <see cref="Caller"/> for what concerns the account itself.</summary>
internal sealed record Session(
    AccountId Account,
    string UserName,
    Language Language,
    bool MustChangePassword,
    PersonId Person,
    IReadOnlyList<PostSummary> Posts,
    Caller Caller
)
{
    /// <summary>In whose place the person may act today.</summary>
    public IReadOnlyList<PostInPlace> InPlaceOf { get; init; } = [];

    /// <summary>The row of the browser's session; null for a program with a token.</summary>
    public SessionId? Id { get; init; }

    public WayIn Way { get; init; }

    /// <summary>What a token may hand on; null for a session in a browser.</summary>
    public TokenReach? Token { get; init; }
}

/// <summary>A token makes only tokens for its own post that do not outlast it.</summary>
internal sealed record TokenReach(TokenId Id, PostId Post, DateOnly EndsOn)
{
    public bool Covers(NewToken wanted) => wanted.Post == Post && wanted.EndsOn <= EndsOn;
}
