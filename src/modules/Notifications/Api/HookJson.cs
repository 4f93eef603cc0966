using Chutri.Notifications.Operations;

namespace Chutri.Notifications.Api;

internal sealed record HookListJson(IReadOnlyList<HookJson> Items);

/// <param name="Kinds">Modules and codes of kinds of facts that it is told of; empty = all.</param>
/// <param name="PausedAt">By an administrator; what happens meanwhile waits.</param>
/// <param name="GoneAt">The other side answered 410; nothing more is written down for it until it is resumed.</param>
internal sealed record HookJson(
    Guid Id,
    string Name,
    string Url,
    IReadOnlyList<string> Kinds,
    DateTime MadeAt,
    DateTime? RenewedAt,
    DateTime? PausedAt,
    DateTime? GoneAt,
    long Waiting,
    long GivenUp,
    DateTime? LastSentAt
)
{
    public static HookJson Of(HookView hook) =>
        new(
            hook.Id,
            hook.Name,
            hook.Url,
            hook.Kinds,
            hook.MadeAt,
            hook.RenewedAt,
            hook.PausedAt,
            hook.GoneAt,
            hook.Waiting,
            hook.GivenUp,
            hook.LastSentAt
        );
}

/// <param name="Secret">Shown this once.</param>
internal sealed record HookSecretJson(Guid Id, string Secret);

/// <param name="Kinds">Left out or empty: everything.</param>
internal sealed record AddWebhookJson(string? Name, string? Url, IReadOnlyList<string>? Kinds)
{
    internal HookForm Form => new(Name, Url, Kinds ?? []);
}

internal sealed record HookFailureListJson(
    IReadOnlyList<HookFailureJson> Items,
    string? Next,
    long Total
);

/// <param name="NextAt">When it is tried again; null = given up.</param>
/// <param name="Failure">What the server said the last time.</param>
internal sealed record HookFailureJson(
    Guid Id,
    string Kind,
    Guid Fact,
    DateTime MadeAt,
    int Attempts,
    DateTime? NextAt,
    string Failure
)
{
    public static HookFailureJson Of(HookFailure one) =>
        new(one.Id, one.Kind, one.Fact, one.MadeAt, one.Attempts, one.NextAt, one.Failure);
}
