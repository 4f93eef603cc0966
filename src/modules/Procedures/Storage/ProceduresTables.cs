using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Storage;

internal sealed class ProceduresTables : ITables
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<Procedure>(procedure =>
        {
            procedure.ToTable("procedures_catalogue");
            procedure.Property(p => p.Id).ValueGeneratedNever();
            procedure.Property(p => p.Code).HasMaxLength(Lengths.Code);
            procedure.Property(p => p.Name).HasMaxLength(Lengths.Name);
            procedure.Property(p => p.Field).HasMaxLength(Lengths.Field);
            procedure.Property(p => p.Level).HasMaxLength(Lengths.Field);
            procedure.Property(p => p.Decides).HasMaxLength(Lengths.Field);
            procedure.Property(p => p.Papers).HasMaxLength(Lengths.Papers);
            procedure.Property(p => p.Promise).HasMaxLength(Lengths.Promise);
            procedure.Property(p => p.Basis).HasMaxLength(Lengths.Source);
            procedure.Property(p => p.Source).HasMaxLength(Lengths.Source);
            procedure.Property(p => p.Process).HasMaxLength(Lengths.Code);
            procedure.Property(p => p.Folded).HasMaxLength(Lengths.Folded);
            procedure.Ignore(p => p.Within);
            procedure.Ignore(p => p.Content);
            procedure.HasIndex(p => p.Code).IsUnique();
        });
        model.HasListFiles<ProcedureFile>("procedures_files");
        model.Entity<FormText>(text =>
        {
            text.ToTable("procedures_form_texts");
            text.Property(t => t.Id).ValueGeneratedNever();
            text.Property(t => t.Kind).HasMaxLength(Lengths.Code);
            text.Property(t => t.Mark).HasMaxLength(Lengths.Field);
            text.Property(t => t.Title).HasMaxLength(Lengths.Name);
            text.Property(t => t.Body).HasMaxLength(Lengths.Text);
            text.Property(t => t.Source).HasMaxLength(Lengths.Source);
            text.HasIndex(t => new { t.Kind, t.Number }).IsUnique();
        });
        model.Entity<Dossier>(dossier =>
        {
            dossier.ToTable(
                "procedures_dossiers",
                table =>
                    table.HasCheckConstraint(
                        "ck_procedures_dossiers_promised",
                        "accepted_at is null or (due_on is not null and \"case\" is not null)"
                    )
            );
            dossier.Property(d => d.Id).ValueGeneratedNever();
            dossier.Property(d => d.Code).HasMaxLength(Lengths.Code);
            dossier.Property(d => d.ProcedureCode).HasMaxLength(Lengths.Code);
            dossier.Property(d => d.ProcedureName).HasMaxLength(Lengths.Name);
            dossier.Property(d => d.ApplicantName).HasMaxLength(Lengths.Person);
            dossier.Property(d => d.ApplicantPhone).HasMaxLength(Lengths.Contact);
            dossier.Property(d => d.ApplicantIdentity).HasMaxLength(Lengths.Contact);
            dossier.Property(d => d.ApplicantAddress).HasMaxLength(Lengths.Address);
            dossier.Property(d => d.ApplicantFolded).HasMaxLength(Lengths.Folded);
            dossier.Property(d => d.Folded).HasMaxLength(Lengths.Folded);
            dossier.Property(d => d.Note).HasMaxLength(Lengths.Reason);
            dossier.Property(d => d.Secret).HasMaxLength(Lengths.Secret);
            dossier.Property(d => d.Promise).HasMaxLength(Lengths.Promise);
            dossier.Property(d => d.Decides).HasMaxLength(Lengths.Field);
            dossier.Property(d => d.Basis).HasMaxLength(Lengths.Source);
            dossier.Property(d => d.CaseCode).HasMaxLength(Lengths.Code);
            dossier.Property(d => d.HandedTo).HasMaxLength(Lengths.Person);
            dossier.Ignore(d => d.HasEnded);
            dossier.Ignore(d => d.Appointment);
            dossier.HasIndex(d => d.Code).IsUnique();
            dossier.HasIndex(d => d.Case);
            dossier.HasIndex(d => new { d.Unit, d.AcceptedOn });
            dossier.HasIndex(d => new { d.State, d.DueOn });
            dossier.HasIndex(d => new { d.ReceivedBy, d.Id });
            dossier
                .HasOne<Procedure>()
                .WithMany()
                .HasForeignKey(d => d.Procedure)
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Apology>(letter =>
        {
            letter.ToTable("procedures_apologies");
            letter.Property(l => l.Id).ValueGeneratedNever();
            letter.Property(l => l.Cause).HasMaxLength(Lengths.Reason);
            letter.Property(l => l.Where).HasMaxLength(Lengths.Reason);
            letter.Property(l => l.Signature).HasMaxLength(Lengths.Name);
            letter.HasIndex(l => new { l.Dossier, l.Number }).IsUnique();
            letter.HasOne<Dossier>().WithMany().HasForeignKey(l => l.Dossier);
        });
    }
}
