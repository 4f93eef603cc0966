using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public sealed record AccountListModel(
    IReadOnlyList<AccountLine> Accounts,
    string Text,
    string State,
    IReadOnlyList<FilterChip> States,
    PagingView Paging
);

public sealed record AccountLine(string UserName, string PersonName, Words State);

public sealed record NewAccountModel(IReadOnlyList<Choice> People, string Search, FormEntry Entry);

/// <param name="MadeAt">On the authority's clock, as <paramref name="LastSignedInAt"/>.</param>
public sealed record OneAccountModel(
    string UserName,
    string PersonName,
    string PersonHref,
    string? Email,
    Words State,
    string? LockedBecause,
    bool CanBeLocked,
    bool CanBeUnlocked,
    bool MustChangePassword,
    DateTime MadeAt,
    DateTime? LastSignedInAt,
    IReadOnlyList<string> Posts,
    IReadOnlyList<SessionLine> Sessions,
    IReadOnlyList<FactView> Facts
);

public sealed record LockAccountModel(string UserName, string PersonName, FormEntry Entry);

public sealed record ResetAccountModel(string UserName, string PersonName);
