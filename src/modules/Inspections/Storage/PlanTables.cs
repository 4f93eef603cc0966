using Chutri.Inspections.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Storage;

internal static class PlanTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<InspectionPlan>(plan =>
        {
            plan.ToTable("inspections_plans");
            plan.Property(p => p.Id).ValueGeneratedNever();
            plan.Property(p => p.Code).HasMaxLength(Lengths.Code);
            plan.Property(p => p.ApprovedByName).HasMaxLength(Lengths.Name);
            plan.HasMany(p => p.Lines).WithOne().HasForeignKey(line => line.Plan);
            plan.Ignore(p => p.IsApproved);
            plan.HasIndex(p => p.Code).IsUnique();
            plan.HasIndex(p => new { p.Owner, p.Year }).IsUnique();
        });
        model.Entity<PlannedInspection>(line =>
        {
            line.ToTable(
                "inspections_plan_lines",
                table =>
                    table.HasCheckConstraint(
                        "ck_inspections_plan_lines_quarter",
                        "quarter between 1 and 4"
                    )
            );
            line.Property(l => l.Id).ValueGeneratedNever();
            line.Property(l => l.Why).HasMaxLength(Lengths.Short);
            line.HasIndex(l => new { l.Plan, l.Number }).IsUnique();
            line.HasIndex(l => l.Inspection);
        });
    }
}
