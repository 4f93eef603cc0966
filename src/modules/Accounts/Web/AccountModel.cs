using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

/// <param name="Language">The code of the account's language.</param>
public sealed record AccountModel(
    string Name,
    string UserName,
    IReadOnlyList<PostRow> Posts,
    string Language
);

public sealed record PostRow(
    string Value,
    string Title,
    string Unit,
    string Role,
    DateOnly From,
    bool Current
);

public sealed record PasswordModel(bool IsInitial, FormEntry Entry);
