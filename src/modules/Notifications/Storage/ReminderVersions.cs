using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Notifications.Storage;

/// <summary>The reminders of a unit change when somebody sets or lifts its own.</summary>
internal sealed class ReminderVersions(
    FactReading facts,
    FactCatalogue catalogue,
    UnitDirectory units
) : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Code is RemindersSet.Code or RemindersLifted.Code;

    protected override async Task<Guid?> Subject(string key, CancellationToken stop) =>
        (await units.FindByCode(key, stop))?.Id.Value;
}
