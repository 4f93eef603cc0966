using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>When units are reminded of what is due, and who said so.</summary>
internal sealed class ShowReminders(Policies policies, ReminderReach reach)
{
    /// <summary>Units within the caller's reach that have set reminders of their own, in the order of their codes.</summary>
    public async Task<Outcome<IReadOnlyList<RemindersOfUnit>>> All(
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(NotificationActs.SetReminders))
        {
            return PlatformRefusals.RoleMayNot(NotificationActs.SetReminders, caller);
        }

        var inForce = await policies.Read(stop);
        return inForce
            .Own.Keys.Select(unit => inForce.Units.GetValueOrDefault(unit))
            .OfType<UnitSummary>()
            .Where(unit => caller.May(NotificationActs.SetReminders, unit.Id, unit.Lineage))
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .Select(unit => new RemindersOfUnit(unit, inForce.Own[unit.Id], unit))
            .ToList();
    }

    public async Task<Outcome<RemindersOfUnit>> One(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await reach.Find(code, caller, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var inForce = await policies.Read(stop);
        var unit = found.Value;
        return new RemindersOfUnit(
            unit,
            inForce.For(unit.Id),
            inForce.SourceOf(unit.Id) is { } from ? inForce.Units[from] : null
        );
    }
}

/// <param name="SetBy">The unit that has set them; null = the usual ones of the program.</param>
internal sealed record RemindersOfUnit(UnitSummary Unit, ReminderSteps Steps, UnitSummary? SetBy)
{
    public bool IsOwn => SetBy?.Id == Unit.Id;
}
