using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Storage;

internal sealed class ProcessesTables : ITables
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<DescribedProcess>(process =>
        {
            process.ToTable("processes_described");
            process.Property(p => p.Id).ValueGeneratedNever();
            process.Property(p => p.Code).HasMaxLength(Lengths.Code);
            process.Property(p => p.Title).HasMaxLength(Lengths.Title);
            process.HasIndex(p => p.Code).IsUnique();
        });
        model.Entity<ProcessVersion>(version =>
        {
            version.ToTable("processes_versions");
            version.Property(v => v.Id).ValueGeneratedNever();
            version.Property(v => v.Title).HasMaxLength(Lengths.Title);
            version.HasIndex(v => new { v.Process, v.Number }).IsUnique();
            version
                .HasOne<DescribedProcess>()
                .WithMany()
                .HasForeignKey(v => v.Process)
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ProcessCase>(one =>
        {
            one.ToTable(
                "processes_cases",
                table =>
                    table.HasCheckConstraint(
                        "ck_processes_cases_ended",
                        "(state = 'Open') = (ended_at is null)"
                    )
            );
            one.Property(c => c.Id).ValueGeneratedNever();
            one.Property(c => c.Code).HasMaxLength(Lengths.Code);
            one.Property(c => c.Title).HasMaxLength(Lengths.Title);
            one.Property(c => c.Folded).HasMaxLength(Lengths.Folded);
            one.HasIndex(c => c.Code).IsUnique();
            one.HasIndex(c => new { c.Process, c.State });
            one.HasIndex(c => new { c.Starter, c.Id });
            one.HasIndex(c => c.NextTimer).HasFilter("next_timer is not null");
            one.HasIndex(c => c.EndedAt).HasFilter("not contents_gone");
            one.HasIndex(c => c.Document).HasFilter("document is not null");
            one.HasIndex(c => c.Assignment).HasFilter("assignment is not null");
            one.HasOne<ProcessVersion>()
                .WithMany()
                .HasForeignKey(c => c.ProcessVersion)
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CaseTimetable>(table =>
        {
            table.ToTable("processes_timetables");
            table.Property(t => t.Id).ValueGeneratedNever();
            table.Property(t => t.Title).HasMaxLength(Lengths.Title);
            table.Ignore(t => t.Recurrence);
            table.HasIndex(t => new { t.Process, t.Number }).IsUnique();
            table.HasIndex(t => t.NextOn).HasFilter("next_on is not null");
            table.HasOne<DescribedProcess>().WithMany().HasForeignKey(t => t.Process);
        });
        model.Entity<CaseStep>(step =>
        {
            step.ToTable(
                "processes_case_steps",
                table =>
                    table.HasCheckConstraint(
                        "ck_processes_case_steps_ended",
                        "(ending is null) = (ended_at is null)"
                    )
            );
            step.Property(s => s.Id).ValueGeneratedNever();
            step.Property(s => s.Node).HasMaxLength(Lengths.Id);
            step.Property(s => s.Name).HasMaxLength(Lengths.Title);
            step.Property(s => s.Reason).HasMaxLength(Lengths.Short);
            step.Ignore(s => s.Hands);
            step.HasIndex(s => new { s.Case, s.Number }).IsUnique();
            step.HasOne<ProcessCase>().WithMany().HasForeignKey(s => s.Case);
        });
        model.Entity<CaseQuestion>(question =>
        {
            question.ToTable(
                "processes_case_questions",
                table =>
                    table.HasCheckConstraint(
                        "ck_processes_case_questions_ended",
                        "(state = 'Open') = (ended_at is null)"
                    )
            );
            question.Property(q => q.Id).ValueGeneratedNever();
            question.Property(q => q.Text).HasMaxLength(Lengths.Long);
            question.Property(q => q.Answer).HasMaxLength(Lengths.Long);
            question.Ignore(q => q.Askers);
            question.Ignore(q => q.Hands);
            question.HasIndex(q => new { q.Case, q.Number }).IsUnique();
            question.HasOne<ProcessCase>().WithMany().HasForeignKey(q => q.Case);
        });
        model.Entity<CaseFile>(file =>
        {
            file.ToTable("processes_case_files");
            file.Property(f => f.Id).ValueGeneratedNever();
            file.Property(f => f.Field).HasMaxLength(Lengths.Id);
            file.Property(f => f.Name).HasMaxLength(Lengths.FileName);
            file.Property(f => f.MediaType).HasMaxLength(Lengths.MediaType);
            file.Property(f => f.Sha256).HasMaxLength(64);
            file.HasOne<ProcessCase>().WithMany().HasForeignKey(f => f.Case);
            file.HasIndex(f => f.Sha256);
        });
    }
}
