namespace Chutri.Accounts.Api;

/// <param name="Post">The post acted for.</param>
/// <param name="InPlaceOf">The person in whose place; null where the post is one's own.</param>
internal sealed record MeJson(
    string UserName,
    string Name,
    Guid? Post,
    string Title,
    string? InPlaceOf,
    string Role,
    string Language,
    bool MustChangePassword,
    IReadOnlyList<OwnPostJson> Posts
);

internal sealed record OwnPostJson(Guid Id, string Title, string Role, Guid Unit, DateOnly From);

internal sealed record TokenJson(
    Guid Id,
    string Name,
    Guid Post,
    DateTime MadeAt,
    DateOnly EndsOn,
    DateTime? LastUsedAt,
    DateTime? RevokedAt
);

/// <param name="Token">Shown once.</param>
internal sealed record MadeTokenJson(Guid Id, string Name, DateOnly EndsOn, string Token);

internal sealed record AccountListJson(
    IReadOnlyList<AccountLineJson> Items,
    string? Next,
    long Total
);

internal sealed record AccountLineJson(
    string UserName,
    Guid Person,
    string PersonName,
    string State
);

internal sealed record AccountJson(
    string UserName,
    string? Email,
    Guid Person,
    string PersonCode,
    string PersonName,
    string State,
    string? LockedBecause,
    bool MustChangePassword,
    DateTime MadeAt,
    DateTime? LastSignedInAt
);

/// <param name="InitialPassword">Shown once; must be changed at the first sign-in.</param>
internal sealed record OpenedAccountJson(
    string UserName,
    string PersonName,
    string InitialPassword
);

/// <param name="Path">The path of the page that the person opens; shown once.</param>
internal sealed record ResetLinkJson(string UserName, string Path, DateTime EndsAt);
