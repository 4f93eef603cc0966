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
                }
            );
            round.Property(r => r.Id).ValueGeneratedNever();
            round.Property(r => r.Code).HasMaxLength(Lengths.RoundCode);
            round.Property(r => r.Title).HasMaxLength(Lengths.Title);
            round.HasOne<Edition>().WithMany().HasForeignKey(r => r.Signs);
            round.HasOne<Edition>().WithMany().HasForeignKey(r => r.Sheet);
            round.HasIndex(r => r.Code).IsUnique();
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
                }
            );
            part.Ignore(p => p.IsOpen);
            part.Property(p => p.Id).ValueGeneratedNever();
            part.Property(p => p.Code).HasMaxLength(Lengths.RoundCode);
            part.Property(p => p.HandedInByName).HasMaxLength(Lengths.Name);
            part.Property(p => p.SignedByName).HasMaxLength(Lengths.Name);
            part.Property(p => p.ReturnedWhy).HasMaxLength(Lengths.Answer);
            part.HasOne<ReviewRound>().WithMany().HasForeignKey(p => p.Round);
            part.HasIndex(p => p.Code).IsUnique();
            part.HasIndex(p => new { p.Round, p.Unit }).IsUnique();
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
        model.Entity<Shortcoming>(shortcoming =>
        {
            shortcoming.ToTable("selfreview_shortcomings");
            shortcoming.Property(s => s.Id).ValueGeneratedNever();
            shortcoming.Property(s => s.Text).HasMaxLength(Lengths.Answer);
            shortcoming.Property(s => s.Sign).HasMaxLength(Lengths.Code);
            shortcoming.Property(s => s.CauseText).HasMaxLength(Lengths.Answer);
            shortcoming
                .HasOne<Shortcoming>()
                .WithMany()
                .HasForeignKey(s => s.Repeats)
                .OnDelete(DeleteBehavior.Restrict);
            shortcoming.HasOne<ReviewPart>().WithMany().HasForeignKey(s => s.Part);
            shortcoming.HasIndex(s => new { s.Part, s.Number }).IsUnique();
            shortcoming.HasIndex(s => new { s.Unit, s.Sign });
        });
        model.Entity<CorrectiveAction>(action =>
        {
            action.ToTable(
                "selfreview_corrective_actions",
                table =>
                {
                    table.HasCheckConstraint(
                        "ck_selfreview_corrective_actions_given",
                        "(assignment is null) = (check_on is null)"
                    );
                    table.HasCheckConstraint(
                        "ck_selfreview_corrective_actions_checked",
                        "(effect is null) = (checked_on is null) and (effect is null or check_duty is not null)"
                    );
                }
            );
            action.Property(a => a.Assignment).HasMaxLength(Lengths.RoundCode);
            action.Property(a => a.EffectNote).HasMaxLength(Lengths.Answer);
            action.Property(a => a.CheckedByName).HasMaxLength(Lengths.Name);
            action.HasIndex(a => a.CheckOn).HasFilter("check_duty is null");
            action.HasIndex(a => a.CheckedOn);
            action.Property(a => a.Id).ValueGeneratedNever();
            action.Property(a => a.Text).HasMaxLength(Lengths.Title);
            action.HasOne<Shortcoming>().WithMany().HasForeignKey(a => a.Shortcoming);
            action.HasIndex(a => new { a.Shortcoming, a.Number }).IsUnique();
            action.HasIndex(a => a.By);
        });
    }
}
