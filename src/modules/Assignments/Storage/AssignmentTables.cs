using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Assignments.Storage;

internal sealed class AssignmentTables : ITables
{
    public const string Assignments = "assignments_assignments";
    public const string CooperatingUnits = "assignments_cooperating_units";

    public IEnumerable<string> Extras(bool postgres) => OneLeadTriggers.Sql(postgres);

    /// <summary>
    /// The one place where it is decided who finds a limited assignment. Whatever belongs to one (requests, deliveries, files) is read
    /// with it or joined to it.
    /// </summary>
    public void Guard(ModelBuilder model, AppDatabase db) =>
        model
            .Entity<Assignment>()
            .HasQueryFilter(assignment =>
                db.SeesAll
                || assignment.Limit == null
                || db.Set<Viewer>()
                    .Any(viewer =>
                        viewer.Thing == (Guid)(object)assignment.Id && viewer.Person == db.Reader
                    )
            );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Assignment>(Assignment);
        model.Entity<CooperatingUnit>(unit =>
        {
            unit.ToTable(CooperatingUnits);
            unit.HasKey(u => new { u.Assignment, u.Unit });
            unit.HasIndex(u => u.Unit);
        });
        model.Entity<LeadChoice>(choice =>
        {
            choice.ToTable("assignments_lead_choices");
            choice.HasKey(c => c.Id);
            choice.Property(c => c.Id).ValueGeneratedNever();
            choice.Property(c => c.Reason).HasMaxLength(Lengths.Reason);
            choice.HasIndex(c => c.Assignment);
        });
        model.Entity<KeptDuplicate>(kept =>
        {
            kept.ToTable("assignments_kept_duplicates");
            kept.HasKey(k => k.Id);
            kept.Property(k => k.Id).ValueGeneratedNever();
            kept.Property(k => k.Reason).HasMaxLength(Lengths.Reason);
            kept.Property(k => k.KeptByName).HasMaxLength(Lengths.PersonName);
            kept.HasIndex(k => new { k.First, k.Second });
        });
        model.Entity<CooperationRequest>(AnswerTables.Request);
        model.Entity<ProgressReport>(AnswerTables.Report);
        model.Entity<Delivery>(AnswerTables.Delivery);
        model.Entity<EvidenceFile>(AnswerTables.File);
        model.Entity<ExtensionRequest>(AnswerTables.Extension);
    }

    private static void Assignment(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable(Assignments, Laws);
        assignment.HasKey(a => a.Id);
        assignment.Property(a => a.Id).ValueGeneratedNever();
        assignment.Property(a => a.Code).HasMaxLength(Lengths.Code);
        assignment.Property(a => a.Title).HasMaxLength(Lengths.Title);
        assignment.Property(a => a.Work).HasMaxLength(Lengths.Work);
        assignment.Property(a => a.Deliverable).HasMaxLength(Lengths.Short);
        assignment.Property(a => a.Authority).HasMaxLength(Lengths.Short);
        assignment.Property(a => a.IssuerSignature).HasMaxLength(Lengths.Reference);
        assignment.Property(a => a.Limit).HasColumnName("limited_as").HasMaxLength(20);
        assignment.Property(a => a.LastStepBy).HasMaxLength(Lengths.PersonName);
        assignment.Property(a => a.SentBackReason).HasMaxLength(Lengths.Reason);
        assignment.OwnsOne(a => a.Source, Source);
        assignment.Navigation(a => a.Source).IsRequired();
        assignment.HasMany(a => a.Cooperating).WithOne().HasForeignKey(unit => unit.Assignment);
        assignment.HasMany(a => a.Requests).WithOne().HasForeignKey(request => request.Assignment);
        assignment.HasMany(a => a.Reports).WithOne().HasForeignKey(report => report.Assignment);
        assignment
            .HasMany(a => a.Deliveries)
            .WithOne()
            .HasForeignKey(delivery => delivery.Assignment);
        assignment
            .HasMany(a => a.Extensions)
            .WithOne()
            .HasForeignKey(request => request.Assignment);
        foreach (
            var derived in (string[])
                ["IsOpen", "Ref", "HoldingUnit", "Pending", "OpenExtension", "SeriesId", "Parties"]
        )
        {
            assignment.Ignore(derived);
        }

        assignment
            .HasOne<Assignment>()
            .WithMany()
            .HasForeignKey(a => a.Parent)
            .OnDelete(DeleteBehavior.Restrict);
        assignment
            .HasOne<Assignment>()
            .WithMany()
            .HasForeignKey(a => a.Series)
            .OnDelete(DeleteBehavior.Restrict);

        assignment.HasIndex(a => a.Code).IsUnique();
        assignment.HasIndex(a => a.Duty).IsUnique();
        assignment.HasIndex(a => new { a.Series, a.Occurrence }).IsUnique();
        assignment.HasIndex(a => new { a.State, a.Id });
        assignment.HasIndex(a => new { a.LeadUnit, a.Id });
        assignment.HasIndex(a => a.IssuerUnit);
        assignment.HasIndex(a => a.Accountable);
        assignment
            .HasIndex(a => a.PeriodEnds, "ix_assignments_next_occurrence")
            .HasFilter("period_ends is not null and not next_opened");
    }

    private static void Source(OwnedNavigationBuilder<Assignment, AssignmentSource> source)
    {
        source.Property(s => s.Citation).HasMaxLength(Lengths.Reference);
        source.Property(s => s.ProvisionPath).HasMaxLength(Lengths.Path);
        source.Property(s => s.Quote).HasMaxLength(Lengths.Quote);
        source.HasIndex(s => new { s.Document, s.ProvisionPath });
    }

    private static void Laws(TableBuilder<Assignment> table)
    {
        table.HasCheckConstraint(
            "ck_assignments_assignments_cites_a_source",
            """
            source_citation <> '' and source_quote <> '' and (source_kind <> 'Provision'
            or (source_document is not null and source_version is not null and source_provision_path is not null))
            """
        );
        table.HasCheckConstraint(
            "ck_assignments_assignments_paused_with_lead",
            "paused_since is null or state in ('Issued', 'Underway')"
        );
        table.HasCheckConstraint(
            "ck_assignments_assignments_not_own_part",
            "parent is null or parent <> id"
        );
        table.HasCheckConstraint("ck_assignments_assignments_occurrence", "occurrence >= 1");
    }
}
