using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Storage;

internal static class ShortcomingTables
{
    public static void Configure(ModelBuilder model)
    {
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
