using Chutri.Documents.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

internal static class ReadingTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ReadingRow>(reading =>
        {
            reading.ToTable("documents_readings");
            reading.HasKey(r => new { r.Document, r.Version });
            reading.Property(r => r.Reader).HasMaxLength(40);
            reading.Property(r => r.Header).AsJson();
            reading.Property(r => r.People).AsJson();
            reading.Property(r => r.Targets).AsJson();
            reading.Property(r => r.Found).AsJson();
            reading
                .HasOne<DocumentVersion>()
                .WithOne()
                .HasForeignKey<ReadingRow>(r => new { r.Document, r.Version });
        });
        model.Entity<ProvisionRow>(provision =>
        {
            provision.ToTable("documents_provisions");
            provision.HasKey(p => new
            {
                p.Document,
                p.Version,
                p.Ordinal,
            });
            provision.Property(p => p.Label).HasMaxLength(100);
            provision.Property(p => p.Path).HasMaxLength(300);
            provision
                .HasIndex(p => new
                {
                    p.Document,
                    p.Version,
                    p.Path,
                })
                .IsUnique();
            provision
                .HasOne<DocumentVersion>()
                .WithMany()
                .HasForeignKey(p => new { p.Document, p.Version });
        });
        model.Entity<TaskRow>(task =>
        {
            task.ToTable("documents_read_tasks");
            task.HasKey(t => new
            {
                t.Document,
                t.Version,
                t.Ordinal,
            });
            task.Property(t => t.Task).AsJson();
            task.HasOne<DocumentVersion>()
                .WithMany()
                .HasForeignKey(t => new { t.Document, t.Version });
        });
    }
}
