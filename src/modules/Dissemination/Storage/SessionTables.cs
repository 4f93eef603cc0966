using Chutri.Dissemination.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Dissemination.Storage;

internal static class SessionTables
{
    private const string NotStruck = "state <> 'Struck'";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<StudySession>(session =>
        {
            session.ToTable(
                "dissemination_sessions",
                table =>
                    table.HasCheckConstraint(
                        "ck_dissemination_sessions_until",
                        "(until is null) = (kind <> 'SelfStudy') and (until is null or until >= \"on\")"
                    )
            );
            session.Ignore(s => s.IsSelfStudy);
            session.Ignore(s => s.IsMadeUp);
            session.Ignore(s => s.ShowsCode);
            session.Property(s => s.Id).ValueGeneratedNever();
            session.Property(s => s.Code).HasMaxLength(Lengths.Code);
            session.Property(s => s.Title).HasMaxLength(Lengths.Title);
            session.Property(s => s.Place).HasMaxLength(Lengths.Title);
            session.Property(s => s.Secret).HasMaxLength(32);
            session.HasIndex(s => s.Code).IsUnique();
            session.HasIndex(s => new { s.Campaign, s.Unit });
            session.HasIndex(s => s.On).HasFilter("reminded_at is null and state = 'Planned'");
            session.HasOne<Campaign>().WithMany().HasForeignKey(s => s.Campaign);
        });
        model.Entity<Attendance>(Entry);
        model.Entity<MakeUp>(MakeUp);
        model.Entity<SessionConclusion>(conclusion =>
        {
            conclusion.ToTable("dissemination_conclusions");
            conclusion.Property(c => c.Id).ValueGeneratedNever();
            conclusion.Property(c => c.Assignment).HasMaxLength(Lengths.Code);
            conclusion.HasIndex(c => new { c.Session, c.Number }).IsUnique();
            conclusion.HasOne<StudySession>().WithMany().HasForeignKey(c => c.Session);
        });
        model.Entity<SessionFile>(file =>
        {
            file.ToTable("dissemination_session_files");
            file.Property(f => f.Id).ValueGeneratedNever();
            file.Property(f => f.Name).HasMaxLength(Lengths.FileName);
            file.Property(f => f.MediaType).HasMaxLength(Lengths.MediaType);
            file.Property(f => f.Sha256).HasMaxLength(64);
            file.Property(f => f.AddedByName).HasMaxLength(Lengths.Name);
            file.HasOne<StudySession>().WithMany().HasForeignKey(f => f.Session);
            file.HasIndex(f => f.Sha256);
        });
    }

    private static void MakeUp(EntityTypeBuilder<MakeUp> makeUp)
    {
        makeUp.ToTable(
            "dissemination_make_ups",
            table =>
                table.HasCheckConstraint(
                    "ck_dissemination_make_ups_ended",
                    "(ended_at is null) = (\"end\" is null)"
                )
        );
        makeUp.Property(m => m.Id).ValueGeneratedNever();
        makeUp.Property(m => m.Code).HasMaxLength(Lengths.Code);
        makeUp.HasOne<Campaign>().WithMany().HasForeignKey(m => m.Campaign);
        makeUp.HasOne<StudySession>().WithMany().HasForeignKey(m => m.Missed);
        makeUp.HasOne<StudySession>().WithMany().HasForeignKey(m => m.Session);
        makeUp.HasIndex(m => m.Code).IsUnique();
        makeUp.HasIndex(m => new { m.Campaign, m.Person }).HasFilter("ended_at is null").IsUnique();
        makeUp.HasIndex(m => m.Person);
        makeUp.HasIndex(m => m.Duty);
    }

    private static void Entry(EntityTypeBuilder<Attendance> entry)
    {
        entry.ToTable(DisseminationTables.Attendance);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.RecordedByName).HasMaxLength(Lengths.Name);
        entry.Property(e => e.Device).HasMaxLength(Lengths.Device);
        entry.Property(e => e.DecidedByName).HasMaxLength(Lengths.Name);
        entry.Property(e => e.DecidedWhy).HasMaxLength(Lengths.Short);
        entry.HasOne<StudySession>().WithMany().HasForeignKey(e => e.Session);
        entry.HasIndex(e => new { e.Session, e.Person }).HasFilter(NotStruck).IsUnique();
        entry
            .HasIndex(e => new { e.Session, e.Device })
            .HasFilter(NotStruck + " and device is not null")
            .IsUnique();
        entry.HasIndex(e => new { e.Campaign, e.Person });
        entry.HasIndex(e => e.Person);
    }
}
