using Chutri.Accounts.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

/// <summary>Passkeys as the framework's handler reads them when it checks one; what changes them are operations.</summary>
internal sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(
        Account user,
        CancellationToken cancellationToken
    ) =>
        [
            .. (
                await db.Set<AccountPasskey>()
                    .AsNoTracking()
                    .Where(passkey => passkey.Account == user.Id)
                    .ToListAsync(cancellationToken)
            ).Select(Seen),
        ];

    public Task<Account?> FindByPasskeyIdAsync(
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        (
            from passkey in db.Set<AccountPasskey>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on passkey.Account equals account.Id
            where passkey.CredentialId == credentialId
            select account
        ).SingleOrDefaultAsync(cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await db.Set<AccountPasskey>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                passkey => passkey.Account == user.Id && passkey.CredentialId == credentialId,
                cancellationToken
            )
            is { } found
            ? Seen(found)
            : null;

    public Task AddOrUpdatePasskeyAsync(
        Account user,
        UserPasskeyInfo passkey,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("A passkey is added and used by an operation");

    public Task RemovePasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("A passkey is removed by an operation");

    /// <summary>What the device attested when it made the key is not kept: nothing asks for it.</summary>
    private static UserPasskeyInfo Seen(AccountPasskey passkey) =>
        new(
            passkey.CredentialId,
            passkey.PublicKey,
            new DateTimeOffset(passkey.MadeAt),
            (uint)passkey.SignCount,
            passkey.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            isUserVerified: true,
            passkey.IsBackupEligible,
            passkey.IsBackedUp,
            attestationObject: [],
            clientDataJson: []
        )
        {
            Name = passkey.Name,
        };
}
