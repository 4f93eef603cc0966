using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Documents.Storage;

internal sealed class DocumentTables : ITables
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<RegisteredDocument>(Documents);
        model.Entity<DocumentVersion>(version =>
        {
            version.ToTable("documents_versions");
            version.HasKey(v => new { v.Document, v.Number });
            version.Property(v => v.Sha256).HasMaxLength(64);
            version.Property(v => v.FileName).HasMaxLength(255);
            version.Property(v => v.MediaType).HasMaxLength(100);
            version.Property(v => v.ImportedByName).HasMaxLength(200);
            version.Property(v => v.Reason).HasMaxLength(500);
            version.HasOne<RegisteredDocument>().WithMany().HasForeignKey(v => v.Document);
            version.HasIndex(v => v.Sha256).IsUnique();
        });
        model.Entity<DocumentReferenceEntry>(reference =>
        {
            reference.ToTable("documents_references");
            reference.HasKey(r => new
            {
                r.Document,
                r.InVersion,
                r.Ordinal,
            });
            reference.Property(r => r.Number).HasMaxLength(DocumentNumber.Longest);
            reference.Property(r => r.Key).HasMaxLength(DocumentNumber.Longest);
            reference.Property(r => r.OtherKey).HasMaxLength(DocumentNumber.Longest);
            reference
                .HasOne<DocumentVersion>()
                .WithMany()
                .HasForeignKey(r => new { r.Document, r.InVersion });
            reference.HasOne<RegisteredDocument>().WithMany().HasForeignKey(r => r.Target);
            reference.HasIndex(r => r.Key);
            reference.HasIndex(r => r.OtherKey);
            reference.HasIndex(r => r.Target);
        });
        ReadingTables.Configure(model);
    }

    private static void Documents(EntityTypeBuilder<RegisteredDocument> document)
    {
        document.ToTable(
            "documents_documents",
            table =>
                table.HasCheckConstraint(
                    "ck_documents_stub_holds_no_content",
                    "state <> 'HandledOutside' or (outside and subject = '' and signer = '' and current_version = 0 and secrecy is not null)"
                )
        );
        document.HasKey(d => d.Id);
        document.Property(d => d.Number).HasMaxLength(DocumentNumber.Longest);
        document.Property(d => d.NumberKey).HasMaxLength(DocumentNumber.Longest);
        document.Property(d => d.Issuer).HasMaxLength(300);
        document.Property(d => d.IssuerKey).HasMaxLength(300);
        document.Property(d => d.Subject).HasMaxLength(2000);
        document.Property(d => d.Signer).HasMaxLength(200);
        document.Property(d => d.KeyByIssuer).HasMaxLength(400);
        document.Property(d => d.KeyByUnit).HasMaxLength(120);
        document.Property(d => d.Search).HasMaxLength(SearchText.Longest);
        document.Property(d => d.HandledAt).HasMaxLength(300);
        document.Ignore(d => d.Entry);
        document.Ignore(d => d.Title);
        document.Ignore(d => d.Heading);
        document.HasIndex(d => d.Sequence).IsUnique();
        document.HasIndex(d => d.KeyByIssuer).IsUnique();
        document.HasIndex(d => d.KeyByUnit).IsUnique();
        document
            .HasIndex(d => new
            {
                d.Direction,
                d.Outside,
                d.EntryYear,
                d.EntryNumber,
            })
            .HasDatabaseName("ix_documents_documents_entry")
            .IsUnique();
        document.HasIndex(d => d.NumberKey);
        document.HasIndex(d => d.Ordinal);
        document.HasIndex(d => new { d.State, d.Sequence });
        document.HasIndex(d => new { d.Kind, d.Sequence });
        document.HasIndex(d => new { d.Year, d.Sequence });
        document.HasIndex(d => new { d.IssuerKey, d.Sequence });
    }
}
