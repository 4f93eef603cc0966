using Chutri.Inspections.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Storage;

internal static class SheetTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CheckSheet>(sheet =>
        {
            sheet.ToTable("inspections_sheets");
            sheet.Property(s => s.Id).ValueGeneratedNever();
            sheet.Property(s => s.Title).HasMaxLength(Lengths.Title);
            sheet.Property(s => s.Source).HasMaxLength(Lengths.Short);
            sheet.Property(s => s.MadeByName).HasMaxLength(Lengths.Name);
            sheet.HasOne<Inspection>().WithMany().HasForeignKey(s => s.Inspection);
            sheet.HasIndex(s => new { s.Inspection, s.Number }).IsUnique();
        });
        model.Entity<SheetEntry>(entry =>
        {
            entry.ToTable("inspections_sheet_entries");
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Question).HasMaxLength(Lengths.Code);
            entry.Property(e => e.Answer).HasMaxLength(Lengths.Answer);
            entry.Property(e => e.Remark).HasMaxLength(Lengths.Answer);
            entry.Property(e => e.Place).HasMaxLength(Lengths.Place);
            entry.Property(e => e.Sha256).HasMaxLength(64);
            entry.Property(e => e.MediaType).HasMaxLength(Lengths.Name);
            entry.Property(e => e.ByName).HasMaxLength(Lengths.Name);
            entry.Property(e => e.Device).HasMaxLength(Lengths.Device);
            entry.Property(e => e.DecidedWhy).HasMaxLength(Lengths.Short);
            entry.Property(e => e.DecidedByName).HasMaxLength(Lengths.Name);
            entry.Property(e => e.Digest).HasMaxLength(64);
            entry.HasOne<CheckSheet>().WithMany().HasForeignKey(e => e.Sheet);
            foreach (var derived in (string[])["Stands", "Corrected", "CountsFrom"])
            {
                entry.Ignore(derived);
            }

            // Sent twice at once, the second meets the first here.
            entry
                .HasIndex(e => new
                {
                    e.Sheet,
                    e.By,
                    e.MadeId,
                })
                .IsUnique();
            entry.HasIndex(e => e.By);
            entry.HasIndex(e => e.Sha256);
        });
        model.Entity<SheetChoice>(choice =>
        {
            choice.ToTable("inspections_sheet_choices");
            choice.Property(c => c.Id).ValueGeneratedNever();
            choice.Property(c => c.Question).HasMaxLength(Lengths.Code);
            choice.Property(c => c.Why).HasMaxLength(Lengths.Short);
            choice.Property(c => c.ByName).HasMaxLength(Lengths.Name);
            choice.HasOne<SheetEntry>().WithMany().HasForeignKey(c => c.Entry);
            choice.HasIndex(c => c.Sheet);
        });
        model.Entity<SheetCopy>(copy =>
        {
            copy.ToTable("inspections_sheet_copies");
            copy.Property(c => c.Id).ValueGeneratedNever();
            copy.Property(c => c.PersonName).HasMaxLength(Lengths.Name);
            copy.Property(c => c.Device).HasMaxLength(Lengths.Device);
            copy.HasOne<CheckSheet>().WithMany().HasForeignKey(c => c.Sheet);
            copy.HasIndex(c => new
                {
                    c.Sheet,
                    c.Person,
                    c.Device,
                })
                .IsUnique();
        });
    }
}
