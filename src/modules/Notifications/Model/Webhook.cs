using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>A program elsewhere that is told of each fact that it wants, by Standard Webhooks. Its secrets are kept sealed.</summary>
internal sealed class Webhook : IVersioned
{
    public const int LongestName = 100;
    public const int LongestUrl = 500;
    public const int LongestKinds = 4000;
    public const int LongestSecret = 1000;

    /// <summary>For so long after a renewal it is signed by the secret before too, so that the other side can change over.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    private Webhook() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Name { get; private init; } = "";

    public string Url { get; private init; } = "";

    /// <summary>Modules, or codes of single kinds of facts, divided by commas; empty = all.</summary>
    public string Kinds { get; private init; } = "";

    public string Secret { get; private set; } = "";

    public string? SecretBefore { get; private set; }

    public DateTime MadeAt { get; private init; }

    public DateTime? RenewedAt { get; private set; }

    /// <summary>By an administrator: what happens meanwhile is written down and waits.</summary>
    public DateTime? PausedAt { get; private set; }

    /// <summary>The other side answered 410: nothing more is written down for it.</summary>
    public DateTime? GoneAt { get; private set; }

    public int Version { get; private init; }

    public bool Runs => PausedAt is null && GoneAt is null;

    public IReadOnlyList<string> KindList => Kinds.Length == 0 ? [] : Kinds.Split(',');

    public static Webhook Of(
        string name,
        string url,
        IEnumerable<string> kinds,
        string sealedSecret,
        Moment now
    ) =>
        new()
        {
            Name = name,
            Url = url,
            Kinds = string.Join(',', kinds),
            Secret = sealedSecret,
            MadeAt = now.Utc,
        };

    public bool Wants(FactKind kind) =>
        Kinds.Length == 0 || KindList.Contains(kind.Module) || KindList.Contains(kind.Code);

    public void Renew(string sealedSecret, Moment now) =>
        (SecretBefore, Secret, RenewedAt) = (Secret, sealedSecret, now.Utc);

    /// <summary>Sealed: the one in force first, then the one before while it still holds.</summary>
    public IReadOnlyList<string> SecretsAt(Moment now) =>
        SecretBefore is { } before && RenewedAt + Overlap > now.Utc ? [Secret, before] : [Secret];

    public bool Pause(Moment now)
    {
        var changed = PausedAt is null;
        PausedAt ??= now.Utc;
        return changed;
    }

    public bool Resume()
    {
        var changed = !Runs;
        (PausedAt, GoneAt) = (null, null);
        return changed;
    }

    public bool Gone(Moment now)
    {
        var changed = GoneAt is null;
        GoneAt ??= now.Utc;
        return changed;
    }
}
