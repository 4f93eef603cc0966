using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Storage;

internal static class ReviewTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ReviewRound>(round =>
        {
            round.ToTable(
                "selfreview_rounds",
                table =>
                {
                    table.HasCheckConstraint(
                        "ck_selfreview_rounds_counts",
                        "begun >= 0 and handed_in >= 0 and returned >= 0 and signed >= 0 and begun + handed_in + returned + signed <= parts and differing between 0 and handed_in + signed and repeated between 0 and handed_in + signed"
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_rounds_period",
                        "\"through\" >= \"from\" and due_on > \"through\""
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_rounds_opinions",
                        "opinions = 'None' or \"for\" = 'People'"
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_rounds_people",
                        "\"for\" <> 'People' or differing = 0 and repeated = 0 and possible = 0"
                    );
                }
            );
            round.Ignore(r => r.IsOfPeople);
            round.Property(r => r.Id).ValueGeneratedNever();
            round.Property(r => r.Code).HasMaxLength(Lengths.RoundCode);
            round.Property(r => r.Title).HasMaxLength(Lengths.Title);
            round.HasOne<Edition>().WithMany().HasForeignKey(r => r.Signs);
            round.HasOne<Edition>().WithMany().HasForeignKey(r => r.Sheet);
            round.HasIndex(r => r.Code).IsUnique();
        });
        model.Entity<ReviewMeeting>(meeting =>
        {
            meeting.ToTable(
                "selfreview_meetings",
                table =>
                    table.HasCheckConstraint(
                        "ck_selfreview_meetings_present",
                        "present between 0 and expected"
                    )
            );
            meeting.Property(m => m.Id).ValueGeneratedNever();
            meeting.Property(m => m.Chair).HasMaxLength(Lengths.Name);
            meeting.Property(m => m.Secretary).HasMaxLength(Lengths.Name);
            meeting.HasOne<ReviewPart>().WithMany().HasForeignKey(m => m.Part);
            meeting
                .HasIndex(m => m.Part, "ix_selfreview_meetings_one_open")
                .IsUnique()
                .HasFilter("ended_at is null");
            meeting.HasIndex(m => m.Part);
        });
        model.Entity<MinutesLine>(line =>
        {
            line.ToTable("selfreview_minutes");
            line.Property(l => l.Id).ValueGeneratedNever();
            line.Property(l => l.Text).HasMaxLength(Lengths.Answer);
            line.HasOne<ReviewMeeting>().WithMany().HasForeignKey(l => l.Meeting);
            line.HasIndex(l => new { l.Meeting, l.Number }).IsUnique();
        });
        model.Entity<RoundReport>(report =>
        {
            report.ToTable("selfreview_reports");
            report.Property(r => r.Id).ValueGeneratedNever();
            report.Property(r => r.Code).HasMaxLength(Lengths.RoundCode);
            report.Property(r => r.MadeByName).HasMaxLength(Lengths.Name);
            report.Property(r => r.Sha256).HasMaxLength(64);
            report.HasOne<ReviewRound>().WithMany().HasForeignKey(r => r.Round);
            report.HasIndex(r => r.Code).IsUnique();
            report.HasIndex(r => r.Sha256);
        });
        model.Entity<SignCount>(count =>
        {
            count.ToTable(
                "selfreview_sign_counts",
                table => table.HasCheckConstraint("ck_selfreview_sign_counts", "count >= 0")
            );
            count.HasKey(c => new { c.Round, c.Sign });
            count.Property(c => c.Sign).HasMaxLength(Lengths.Code);
            count.HasOne<ReviewRound>().WithMany().HasForeignKey(c => c.Round);
        });
        model.Entity<ReviewPart>(part =>
        {
            part.ToTable(
                "selfreview_parts",
                table =>
                {
                    table.HasCheckConstraint(
                        "ck_selfreview_parts_signed",
                        "(state = 'Signed') = (signed_at is not null)"
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_parts_handed_in",
                        "state not in ('HandedIn', 'Signed') or handed_in_at is not null and counted is not null"
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_parts_judge",
                        "(person is null) = (judge is null) and (person is null or person <> judge)"
                    );
                }
            );
            part.Ignore(p => p.IsOpen);
            part.Ignore(p => p.IsGiven);
            part.Property(p => p.Id).ValueGeneratedNever();
            part.Property(p => p.Code).HasMaxLength(Lengths.RoundCode);
            part.Property(p => p.HandedInByName).HasMaxLength(Lengths.Name);
            part.Property(p => p.SignedByName).HasMaxLength(Lengths.Name);
            part.Property(p => p.ReturnedWhy).HasMaxLength(Lengths.Answer);
            part.HasOne<ReviewRound>().WithMany().HasForeignKey(p => p.Round);
            part.HasIndex(p => p.Code).IsUnique();
            part.HasIndex(p => new { p.Round, p.Unit }).IsUnique().HasFilter("person is null");
            part.HasIndex(p => new { p.Round, p.Person })
                .IsUnique()
                .HasFilter("person is not null");
            part.HasIndex(p => p.Person);
            part.HasIndex(p => new
            {
                p.Round,
                p.State,
                p.Code,
            });
            part.HasIndex(p => p.Unit);
            part.HasIndex(p => p.HandedInBy);
            part.HasIndex(p => p.SignedBy);
        });
        model.Entity<ReviewOpinion>(opinion =>
        {
            opinion.ToTable("selfreview_opinions");
            opinion.Property(o => o.Id).ValueGeneratedNever();
            opinion.Property(o => o.Text).HasMaxLength(Lengths.Answer);
            opinion.Property(o => o.Reply).HasMaxLength(Lengths.Answer);
            opinion.HasOne<ReviewRound>().WithMany().HasForeignKey(o => o.Round);
            opinion.HasOne<ReviewPart>().WithMany().HasForeignKey(o => o.Part);
            opinion.HasIndex(o => new { o.Part, o.Number }).IsUnique();
            opinion.HasIndex(o => new { o.Part, o.Author }).IsUnique();
            opinion.HasIndex(o => o.Author);
            opinion.HasIndex(o => o.Of);
        });
        ShortcomingTables.Configure(model);
    }
}
