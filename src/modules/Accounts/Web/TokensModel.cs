using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public sealed record TokensModel(
    IReadOnlyList<TokenLine> Tokens,
    IReadOnlyList<Choice> Posts,
    string CurrentPost,
    FormEntry Entry
);

/// <param name="LastUsedAt">On the authority's clock; null = never.</param>
public sealed record RevokeTokenModel(string Name, DateTime? LastUsedAt, string BackHref);

/// <param name="MadeAt">On the authority's clock, as <paramref name="LastUsedAt"/>.</param>
public sealed record TokenLine(
    Guid Id,
    string Name,
    string Post,
    DateTime MadeAt,
    DateOnly EndsOn,
    DateTime? LastUsedAt,
    Words State,
    bool CanBeRevoked
);
