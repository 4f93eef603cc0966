using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Inspections.Storage;

internal sealed class InspectionTables : ITables
{
    /// <summary>Who finds an inspection is decided here; what belongs to one is read with it or joined to it.</summary>
    public void Guard(ModelBuilder model, AppDatabase db) =>
        model
            .Entity<Inspection>()
            .HasQueryFilter(inspection =>
                db.SeesAll
                || db.Set<Viewer>()
                    .Any(viewer => viewer.Thing == inspection.Id && viewer.Person == db.Reader)
            );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Inspection>(Inspection);
        model.Entity<TeamMember>(Member);
        model.Entity<InspectionStep>(Step);
        model.Entity<InspectionFinding>(Finding);
        model.Entity<FindingReply>(Reply);
        model.Entity<EarlierRemedy>(Earlier);
        model.Entity<InspectionPaper>(Paper);
        PlanTables.Configure(model);
        DrawTables.Configure(model);
        SheetTables.Configure(model);
    }

    private static void Inspection(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable(
            "inspections_inspections",
            table =>
                table.HasCheckConstraint(
                    "ck_inspections_inspections_concluded",
                    "(state in ('Concluded', 'Closed')) = (concluded_on is not null)"
                )
        );
        inspection.Property(i => i.Id).ValueGeneratedNever();
        inspection.Property(i => i.Code).HasMaxLength(Lengths.Code);
        inspection.Property(i => i.UnitName).HasMaxLength(Lengths.Title);
        inspection.Property(i => i.Basis).HasMaxLength(Lengths.Short);
        inspection.Property(i => i.Scope).HasMaxLength(Lengths.Long);
        inspection.Property(i => i.Papers).HasMaxLength(Lengths.Long);
        inspection.Property(i => i.DecidedByName).HasMaxLength(Lengths.Name);
        inspection.Property(i => i.Conclusion).HasMaxLength(Lengths.Long);
        inspection.OwnsOne(i => i.Timetable);
        inspection.Navigation(i => i.Timetable).IsRequired();
        inspection.HasMany(i => i.Team).WithOne().HasForeignKey(member => member.Inspection);
        inspection.HasMany(i => i.Steps).WithOne().HasForeignKey(step => step.Inspection);
        inspection.HasMany(i => i.Findings).WithOne().HasForeignKey(one => one.Inspection);
        foreach (
            var derived in (string[])
                [
                    "Leader",
                    "First",
                    "WithoutWork",
                    "IsKnownToUnit",
                    "IsVisitedOpenly",
                    "IsFieldOver",
                ]
        )
        {
            inspection.Ignore(derived);
        }

        inspection.HasIndex(i => i.Code).IsUnique();
        inspection.HasIndex(i => i.Unit);
    }

    private static void Member(EntityTypeBuilder<TeamMember> member)
    {
        member.ToTable("inspections_members");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.Name).HasMaxLength(Lengths.Name);
        member.Property(m => m.Known).HasMaxLength(Lengths.Short);
        member.Property(m => m.Tie).HasMaxLength(Lengths.Short);
        member.HasIndex(m => new { m.Inspection, m.Person }).IsUnique();
        member.HasIndex(m => m.Person);
        member
            .HasIndex(m => m.Inspection)
            .IsUnique()
            .HasFilter("is_head")
            .HasDatabaseName("ix_inspections_members_one_head");
    }

    private static void Step(EntityTypeBuilder<InspectionStep> step)
    {
        step.ToTable("inspections_steps");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.Ignore(s => s.IsOfUnit);
        step.Property(s => s.Holder).HasMaxLength(Lengths.Title);
        step.Property(s => s.DoneByName).HasMaxLength(Lengths.Name);
        step.Property(s => s.Note).HasMaxLength(Lengths.Short);
        step.HasIndex(s => s.Inspection);
        step.HasIndex(s => s.Duty).IsUnique();
    }

    private static void Finding(EntityTypeBuilder<InspectionFinding> finding)
    {
        finding.ToTable(
            "inspections_findings",
            table =>
                table.HasCheckConstraint(
                    "ck_inspections_findings_checked",
                    "(assignment is null) = (check_on is null) and (effect is null) = (checked_on is null) and (effect is null or check_on is not null)"
                )
        );
        finding.Ignore(f => f.WantsWork);
        finding.Property(f => f.EffectNote).HasMaxLength(Lengths.Answer);
        finding.Property(f => f.CheckedByName).HasMaxLength(Lengths.Name);
        finding.HasMany(f => f.Earlier).WithOne().HasForeignKey(one => one.Finding);
        finding.HasIndex(f => f.CheckOn).HasFilter("effect is null");
        finding.Property(f => f.Id).ValueGeneratedNever();
        finding.Property(f => f.Sign).HasMaxLength(Lengths.Code);
        finding.Property(f => f.Nature).HasMaxLength(Lengths.Long);
        finding.Property(f => f.CauseText).HasMaxLength(Lengths.Long);
        finding.Property(f => f.ResponsibleName).HasMaxLength(Lengths.Name);
        finding.Property(f => f.Evidence).HasMaxLength(Lengths.Long);
        finding.Property(f => f.Recommendation).HasMaxLength(Lengths.Long);
        finding.Property(f => f.Assignment).HasMaxLength(Lengths.Code);
        finding.HasMany(f => f.Replies).WithOne().HasForeignKey(reply => reply.Finding);
        finding.HasIndex(f => new { f.Inspection, f.Number }).IsUnique();
        finding.HasIndex(f => f.Responsible);
    }

    private static void Earlier(EntityTypeBuilder<EarlierRemedy> earlier)
    {
        earlier.ToTable("inspections_earlier_remedies");
        earlier.Property(e => e.Id).ValueGeneratedNever();
        earlier.Property(e => e.Assignment).HasMaxLength(Lengths.Code);
        earlier.Property(e => e.Note).HasMaxLength(Lengths.Answer);
        earlier.Property(e => e.CheckedByName).HasMaxLength(Lengths.Name);
        earlier.HasIndex(e => new { e.Finding, e.Number }).IsUnique();
    }

    private static void Reply(EntityTypeBuilder<FindingReply> reply)
    {
        reply.ToTable("inspections_replies");
        reply.Property(r => r.Id).ValueGeneratedNever();
        reply.Property(r => r.ByName).HasMaxLength(Lengths.Name);
        reply.Property(r => r.Text).HasMaxLength(Lengths.Long);
        reply.HasIndex(r => r.Finding);
        reply.HasIndex(r => r.By);
    }

    private static void Paper(EntityTypeBuilder<InspectionPaper> paper)
    {
        paper.ToTable("inspections_papers");
        paper.Property(p => p.Id).ValueGeneratedNever();
        paper.Property(p => p.Name).HasMaxLength(Lengths.FileName);
        paper.Property(p => p.Description).HasMaxLength(Lengths.Short);
        paper.Property(p => p.MistakenWhy).HasMaxLength(Lengths.Short);
        paper.Property(p => p.MistakenByName).HasMaxLength(Lengths.Name);
        paper.Property(p => p.MediaType).HasMaxLength(Lengths.Name);
        paper.Property(p => p.Sha256).HasMaxLength(64);
        paper.Property(p => p.AddedByName).HasMaxLength(Lengths.Name);
        paper.HasOne<Inspection>().WithMany().HasForeignKey(p => p.Inspection);
        paper.HasIndex(p => new { p.Inspection, p.Number }).IsUnique();
        paper.HasIndex(p => p.Sha256);
    }
}
