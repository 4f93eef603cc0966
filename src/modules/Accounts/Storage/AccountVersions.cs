using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

/// <summary>An account changes when it is managed; what its owner does with it changes nothing that others decide on.</summary>
internal sealed class AccountVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    private static readonly Type[] Managing =
    [
        typeof(AccountCreated),
        typeof(AccountLocked),
        typeof(AccountUnlocked),
        typeof(PasswordReset),
        typeof(ResetLinkMade),
    ];

    public override bool Changes(FactKind kind) => Managing.Contains(kind.Body);

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var folded = UserName.Key(key);
        var id = await db.Set<Account>()
            .Where(account => account.UserName == folded)
            .Select(account => (AccountId?)account.Id)
            .SingleOrDefaultAsync(stop);
        return id?.Value;
    }
}

/// <summary>An access token is made and revoked, no more.</summary>
internal sealed class TokenVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "accounts";

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
