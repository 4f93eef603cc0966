using Chutri.Assignments.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Assignments.Storage;

/// <summary>What is said and handed in on an assignment.</summary>
internal static class AnswerTables
{
    public static void Request(EntityTypeBuilder<CooperationRequest> request)
    {
        request.ToTable("assignments_cooperation_requests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Question).HasMaxLength(Lengths.Reason);
        request.Property(r => r.Answer).HasMaxLength(Lengths.Work);
        request.Property(r => r.AskedByName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.AnsweredByName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.AskedInPlaceOfName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.AnsweredInPlaceOfName).HasMaxLength(Lengths.PersonName);
        request.Ignore(r => r.IsOpen);
        request.HasIndex(r => new { r.Assignment, r.Number }).IsUnique();
        request.HasIndex(r => r.Duty).IsUnique();
        request.HasIndex(r => new { r.Unit, r.State });
    }

    public static void Report(EntityTypeBuilder<ProgressReport> report)
    {
        report.ToTable(
            "assignments_progress_reports",
            table =>
                table.HasCheckConstraint(
                    "ck_assignments_progress_reports_percent",
                    "percent is null or percent between 0 and 100"
                )
        );
        report.HasKey(r => r.Id);
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Sentence).HasMaxLength(Lengths.Reason);
        report.Property(r => r.ByName).HasMaxLength(Lengths.PersonName);
        report.HasIndex(r => new { r.Assignment, r.Id });
    }

    public static void Delivery(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("assignments_deliveries");
        delivery.HasKey(d => d.Id);
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.Summary).HasMaxLength(Lengths.Reason);
        delivery.Property(d => d.DespiteOpenParts).HasMaxLength(Lengths.Reason);
        delivery.Property(d => d.Note).HasMaxLength(Lengths.Reason);
        delivery.Property(d => d.ByName).HasMaxLength(Lengths.PersonName);
        delivery.Property(d => d.JudgedByName).HasMaxLength(Lengths.PersonName);
        delivery.Property(d => d.InPlaceOfName).HasMaxLength(Lengths.PersonName);
        delivery.Property(d => d.JudgedInPlaceOfName).HasMaxLength(Lengths.PersonName);
        delivery
            .HasIndex(d => d.Assignment, "ix_assignments_deliveries_one_waiting")
            .IsUnique()
            .HasFilter("verdict = 'Waiting'");
        delivery.HasIndex(d => new { d.Assignment, d.Id });
    }

    public static void File(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable("assignments_evidence_files");
        file.HasKey(f => f.Id);
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.Name).HasMaxLength(Lengths.FileName);
        file.Property(f => f.MediaType).HasMaxLength(Lengths.MediaType);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.AddedByName).HasMaxLength(Lengths.PersonName);
        file.HasOne<Assignment>()
            .WithMany()
            .HasForeignKey(f => f.Assignment)
            .OnDelete(DeleteBehavior.Restrict);
        file.HasOne<Delivery>()
            .WithMany()
            .HasForeignKey(f => f.Delivery)
            .OnDelete(DeleteBehavior.Restrict);
        file.HasOne<CooperationRequest>()
            .WithMany()
            .HasForeignKey(f => f.Request)
            .OnDelete(DeleteBehavior.Restrict);
        file.HasIndex(f => new { f.Assignment, f.Id });
    }

    public static void Extension(EntityTypeBuilder<ExtensionRequest> request)
    {
        request.ToTable("assignments_extension_requests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Reason).HasMaxLength(Lengths.Reason);
        request.Property(r => r.Progress).HasMaxLength(Lengths.Reason);
        request.Property(r => r.Note).HasMaxLength(Lengths.Reason);
        request.Property(r => r.AskedByName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.DecidedByName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.AskedInPlaceOfName).HasMaxLength(Lengths.PersonName);
        request.Property(r => r.DecidedInPlaceOfName).HasMaxLength(Lengths.PersonName);
        request
            .HasIndex(r => r.Assignment, "ix_assignments_extension_requests_one_asked")
            .IsUnique()
            .HasFilter("state = 'Asked'");
        request.HasIndex(r => new { r.Assignment, r.Id });
        request.HasIndex(r => r.Duty).IsUnique();
    }
}
