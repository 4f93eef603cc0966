using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>A link that lets one person choose a new password once, within a day. Kept only as a hash.</summary>
internal sealed class ResetLink : IVersioned
{
    public const int OpenForHours = 24;

    private ResetLink() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AccountId Account { get; private init; }

    public string Hash { get; private init; } = "";

    public DateTime EndsAt { get; private init; }

    public DateTime? UsedAt { get; private set; }

    public int Version { get; private init; }

    public bool IsOpen(Moment now) => UsedAt is null && now.Utc < EndsAt;

    public static ResetLink Make(Account account, string secret, Moment now) =>
        new()
        {
            Account = account.Id,
            Hash = Secret.Hash(secret),
            EndsAt = now.Utc.AddHours(OpenForHours),
        };

    public void Close(Moment now) => UsedAt = now.Utc;
}
