using Chutri.Inspections.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Storage;

internal static class DrawTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<InspectionDraw>(draw =>
        {
            draw.ToTable(
                "inspections_draws",
                table =>
                    table.HasCheckConstraint(
                        "ck_inspections_draws_sealed",
                        "(state in ('ListClosed', 'Drawn')) = (sealed is not null) and (state = 'Published') = (published is not null)"
                    )
            );
            draw.Property(d => d.Id).ValueGeneratedNever();
            draw.Property(d => d.Code).HasMaxLength(Lengths.Code);
            draw.Property(d => d.Title).HasMaxLength(Lengths.Title);
            draw.Property(d => d.OwnerName).HasMaxLength(Lengths.Title);
            draw.Property(d => d.BeaconName).HasMaxLength(Lengths.Name);
            draw.Property(d => d.BeaconRound).HasMaxLength(Lengths.Name);
            draw.Property(d => d.Digest).HasMaxLength(64);
            draw.HasMany(d => d.Exclusions).WithOne().HasForeignKey(left => left.Draw);
            draw.HasMany(d => d.Readers).WithOne().HasForeignKey(reader => reader.Draw);
            draw.HasMany(d => d.Visits).WithOne().HasForeignKey(visit => visit.Draw);
            draw.Ignore(d => d.MarkLines);
            draw.Ignore(d => d.Formula);
            draw.HasIndex(d => d.Code).IsUnique();
        });
        model.Entity<DrawExclusion>(left =>
        {
            left.ToTable("inspections_draw_exclusions");
            left.HasKey(l => new { l.Draw, l.Unit });
            left.Property(l => l.Reason).HasMaxLength(Lengths.Short);
        });
        model.Entity<DrawReader>(reader =>
        {
            reader.ToTable("inspections_draw_readers");
            reader.HasKey(r => new { r.Draw, r.Person });
        });
        model.Entity<DrawVisit>(visit =>
        {
            visit.ToTable("inspections_draw_visits");
            visit.HasKey(v => new { v.Draw, v.Number });
            visit.Property(v => v.UnitCode).HasMaxLength(Lengths.Name);
            visit.Property(v => v.UnitName).HasMaxLength(Lengths.Title);
            visit.Property(v => v.Nonce).HasMaxLength(64);
        });
        model.Entity<UnitVisit>(visit =>
        {
            visit.ToTable("inspections_unit_visits");
            visit.Property(v => v.Id).ValueGeneratedNever();
            visit.HasIndex(v => new { v.Unit, v.On });
        });
    }
}
