using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <param name="Unit">Its code.</param>
internal sealed record SetRemindersRequest(string Unit, ReminderSteps Steps, string Reason);

/// <summary>From the next list of reminders on, for a unit and those below it that say nothing else.</summary>
internal sealed class SetReminders(AppDatabase db, Policies policies, ReminderReach reach)
    : IOperation<SetRemindersRequest, Done>
{
    public Act Act => NotificationActs.SetReminders;

    public async Task<Outcome<Done>> Run(
        SetRemindersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await reach.Find(request.Unit, caller, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var unit = found.Value;
        var own = await db.Set<ReminderPolicy>()
            .SingleOrDefaultAsync(policy => policy.Unit == unit.Id, stop);
        if ((own?.Steps ?? (await policies.Read(stop)).For(unit.Id)) == request.Steps)
        {
            return NotificationRefusals.SameReminders;
        }

        if (own is null)
        {
            db.Add(ReminderPolicy.Of(unit.Id, request.Steps));
        }
        else
        {
            own.Change(request.Steps);
        }

        var (holder, head, issuer, repeat) = request.Steps;
        db.Record(
            new RemindersSet(unit.Id, unit.Name, holder, head, issuer, repeat, request.Reason),
            caller,
            now
        );
        return new Done();
    }
}

internal sealed record LiftRemindersRequest(string Unit, string Reason);

/// <summary>The unit has no reminders of its own any more: those above it hold.</summary>
internal sealed class LiftReminders(AppDatabase db, ReminderReach reach)
    : IOperation<LiftRemindersRequest, Done>
{
    public Act Act => NotificationActs.SetReminders;

    public async Task<Outcome<Done>> Run(
        LiftRemindersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await reach.Find(request.Unit, caller, stop);
        if (found.Refused)
        {
            return found.Refusal!;
        }

        var unit = found.Value;
        if (
            await db.Set<ReminderPolicy>()
                .SingleOrDefaultAsync(policy => policy.Unit == unit.Id, stop)
            is not { } own
        )
        {
            return NotificationRefusals.NoOwnReminders(unit.Name);
        }

        db.Remove(own);
        db.Record(new RemindersLifted(unit.Id, unit.Name, request.Reason), caller, now);
        return new Done();
    }
}

/// <summary>Which units' reminders somebody may see and set.</summary>
internal sealed class ReminderReach(UnitDirectory units)
{
    public async Task<Outcome<UnitSummary>> Find(
        string code,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(NotificationActs.SetReminders)
            ? PlatformRefusals.RoleMayNot(NotificationActs.SetReminders, caller)
        : await units.FindByCode(code, stop) is not { } unit ? NotificationRefusals.NoSuchUnit(code)
        : !caller.May(NotificationActs.SetReminders, unit.Id, unit.Lineage)
            ? NotificationRefusals.OutsideReach(unit.Name)
        : unit;
}
