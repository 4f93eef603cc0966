using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>A key that stays in somebody's device; here is only its public half, which opens nothing.</summary>
internal sealed class AccountPasskey : IVersioned
{
    private AccountPasskey() { }

    public PasskeyId Id { get; private init; } = PasskeyId.New();

    public AccountId Account { get; private init; }

    /// <summary>As its owner calls it: "Điện thoại của tôi".</summary>
    public string Name { get; private init; } = "";

    public byte[] CredentialId { get; private init; } = [];

    public byte[] PublicKey { get; private init; } = [];

    /// <summary>By which ways the device may be reached, one after the other with a space between.</summary>
    public string Transports { get; private init; } = "";

    public bool IsBackupEligible { get; private init; }

    public bool IsBackedUp { get; private set; }

    /// <summary>Counted by the device; where it does not grow the key was copied.</summary>
    public long SignCount { get; private set; }

    public DateTime MadeAt { get; private init; }

    public DateTime? LastUsedAt { get; private set; }

    public int Version { get; private init; }

    public static (AccountPasskey Passkey, PasskeyAdded Fact) Add(
        Account owner,
        string name,
        PasskeyCredential made,
        Moment now
    ) =>
        (
            new()
            {
                Account = owner.Id,
                Name = name,
                CredentialId = made.CredentialId,
                PublicKey = made.PublicKey,
                Transports = made.Transports,
                IsBackupEligible = made.IsBackupEligible,
                IsBackedUp = made.IsBackedUp,
                SignCount = made.SignCount,
                MadeAt = now.Utc,
            },
            new(owner.Id.Value, owner.Person, owner.UserName, name)
        );

    /// <summary>Whoever copied an answer on its way cannot come in with it after its owner.</summary>
    public Outcome<Done> Use(PasskeyUse use, Moment now)
    {
        if (use.AskedAt <= LastUsedAt)
        {
            return PasskeyRefusals.AnsweredAlready;
        }

        (SignCount, IsBackedUp, LastUsedAt) = (use.SignCount, use.IsBackedUp, now.Utc);
        return new Done();
    }
}

/// <summary>What a device has made, checked.</summary>
internal sealed record PasskeyCredential(
    byte[] CredentialId,
    byte[] PublicKey,
    string Transports,
    bool IsBackupEligible,
    bool IsBackedUp,
    long SignCount
);

/// <summary>That a device has signed what it was asked, checked.</summary>
/// <param name="CredentialId">Which passkey.</param>
/// <param name="SignCount">As the device counts.</param>
/// <param name="IsBackedUp">As the device says.</param>
/// <param name="AskedAt">When the device was asked what it now has answered.</param>
internal sealed record PasskeyUse(
    byte[] CredentialId,
    long SignCount,
    bool IsBackedUp,
    DateTime AskedAt
);
