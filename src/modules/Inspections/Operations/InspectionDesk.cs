using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Lays things before an operation, and says whom the caller reaches.</summary>
internal sealed class InspectionDesk(AppDatabase db, UnitDirectory units, UnitSides sides)
{
    /// <summary>With everything that belongs to it; not there for whoever is not named.</summary>
    public async Task<Outcome<Inspection>> Inspection(string code, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(code);
        var found = await db.Set<Inspection>()
            .Include(one => one.Team)
            .Include(one => one.Steps)
            .Include(one => one.Findings)
                .ThenInclude(finding => finding.Replies)
            .Include(one => one.Findings)
                .ThenInclude(finding => finding.Earlier)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Code == spelled, stop);
        return found is null ? InspectionRefusals.NoSuchInspection : found;
    }

    /// <summary>One of the unit, or of the one that took over from it.</summary>
    public async Task<bool> ActsForUnit(
        Inspection inspection,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => caller.ActsFor(await sides.Today(inspection.Unit, now, stop));

    public async Task<bool> SpeaksForUnit(
        Inspection inspection,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => (await sides.Of(inspection, now, stop)).Speaks(caller.Person);

    public Task<bool> HasPlan(string code, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(code);
        return db.Set<InspectionPlan>().AnyAsync(plan => plan.Code == spelled, stop);
    }

    public async Task<Outcome<InspectionPlan>> Plan(
        string code,
        Act act,
        Caller caller,
        CancellationToken stop
    )
    {
        var spelled = InspectionCodes.Spelled(code);
        var found = await db.Set<InspectionPlan>()
            .Include(plan => plan.Lines.OrderBy(line => line.Number))
            .SingleOrDefaultAsync(plan => plan.Code == spelled, stop);
        return found is null ? PlanRefusals.NoSuchPlan
            : await Refuse(act, found.Owner, caller, stop) is { } refusal ? refusal
            : found;
    }

    public async Task<Outcome<InspectionDraw>> Draw(string code, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(code);
        var found = await db.Set<InspectionDraw>()
            .Include(draw => draw.Exclusions)
            .Include(draw => draw.Readers)
            .Include(draw => draw.Visits.OrderBy(visit => visit.Number))
            .AsSplitQuery()
            .SingleOrDefaultAsync(draw => draw.Code == spelled, stop);
        return found is null ? DrawRefusals.NoSuchDraw : found;
    }

    public async Task<Outcome<InspectionDraw>> NamedDraw(
        string code,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Draw(code, stop)).Then<InspectionDraw>(draw =>
            draw.IsNamed(caller.Person) ? draw : DrawRefusals.NotNamed
        );

    public async Task<Refusal?> Refuse(Act act, UnitId of, Caller caller, CancellationToken stop)
    {
        var unit = await units.Find(of, stop);
        return unit is not null && caller.May(act, unit.Id, unit.Lineage)
            ? null
            : PlatformRefusals.OutOfReach(act, unit?.Name ?? "");
    }
}
