using Chutri.Platform;

namespace Chutri.Accounts.Web;

public sealed record SessionsModel(
    IReadOnlyList<SessionLine> Sessions,
    IReadOnlyList<TokenLine> Tokens
);

/// <param name="BegunAt">On the authority's clock, as all moments here.</param>
/// <param name="IsThis">The one in which the page is read.</param>
public sealed record SessionLine(
    Guid Id,
    Words Device,
    Words Way,
    string Address,
    DateTime BegunAt,
    DateTime LastUsedAt,
    bool IsThis
);

public sealed record SignOutEverywhereModel(int Others, int Tokens);

public sealed record EndSessionsModel(string UserName, string PersonName, int Sessions);
