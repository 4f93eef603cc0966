using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Storage;

/// <summary>A webhook changes when somebody renews its secret, pauses, resumes or removes it.</summary>
internal sealed class HookVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Code
            is WebhookAdded.Code
                or WebhookSecretRenewed.Code
                or WebhookPaused.Code
                or WebhookResumed.Code
                or WebhookGone.Code
                or WebhookRemoved.Code;

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
