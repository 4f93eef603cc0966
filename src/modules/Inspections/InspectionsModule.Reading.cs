using Chutri.Inspections.Operations;
using Chutri.Inspections.Storage;
using Chutri.Inspections.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections;

/// <content>What reads, and shows what was read.</content>
public sealed partial class InspectionsModule
{
    private static void AddReading(IServiceCollection services)
    {
        services.AddScoped<UnitSides>();
        services.AddScoped<InspectionDesk>();
        services.AddScoped<Deciding>();
        services.AddScoped<TeamCheck>();
        services.AddScoped<StepBook>();
        services.AddScoped<PaperShelf>();
        services.AddScoped<DrawList>();
        services.AddScoped<SheetDesk>();
        services.AddScoped<SheetIndex>();
        services.AddScoped<LookAtSheet>();
        services.AddScoped<LookAtInspection>();
        services.AddScoped<FindInspections>();
        services.AddScoped<FindingBook>();
        services.AddScoped<UnitBook>();
        services.AddScoped<ReadOverview>();
        services.AddScoped<InspectionVersions>();
        services.AddScoped<PlanVersions>();
        services.AddScoped<DrawVersions>();
        services.AddScoped<FormChoices>();
        services.AddScoped<InspectionPages>();
        services.AddScoped<InspectionFormPages>();
        services.AddScoped<SheetPages>();
        services.AddScoped<PlanPages>();
        services.AddScoped<OverviewPages>();
        services.AddScoped<OverviewListPages>();
        services.AddScoped<DrawPages>();
    }
}
