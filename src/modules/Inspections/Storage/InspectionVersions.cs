using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Storage;

/// <summary>An inspection changes with each fact about it; looking is no change.</summary>
internal sealed class InspectionVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "inspections" && kind.Code != InspectionLookedAt.Kind;

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(key);
        return await db.Set<Inspection>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}

internal sealed class PlanVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "inspections";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(key);
        return await db.Set<InspectionPlan>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}

internal sealed class DrawVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "inspections" && kind.Code != DrawnLookedAt.Kind;

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = InspectionCodes.Spelled(key);
        return await db.Set<InspectionDraw>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}
