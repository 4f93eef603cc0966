using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Storage;

internal sealed class SelfReviewTables : ITables
{
    /// <summary>The review of a person is not there for whoever is not named.</summary>
    public void Guard(ModelBuilder model, AppDatabase db) =>
        model
            .Entity<ReviewPart>()
            .HasQueryFilter(part =>
                db.SeesAll
                || part.Person == null
                || db.Set<Viewer>()
                    .Any(viewer => viewer.Thing == part.Id && viewer.Person == db.Reader)
            );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Edition>(edition =>
        {
            edition.ToTable(
                "selfreview_editions",
                table =>
                    table.HasCheckConstraint(
                        "ck_selfreview_editions_in_force",
                        "(state = 'Draft') = (in_force_at is null)"
                    )
            );
            edition.Property(e => e.Id).ValueGeneratedNever();
            edition.Property(e => e.Source).HasMaxLength(Lengths.Text);
            edition.Property(e => e.FileName).HasMaxLength(Lengths.FileName);
            edition.Property(e => e.ReadBy).HasMaxLength(Lengths.Name);
            edition.HasIndex(e => new { e.Kind, e.Number }).IsUnique();
            edition
                .HasIndex(e => e.Kind)
                .IsUnique()
                .HasFilter("state = 'InForce'")
                .HasDatabaseName("ix_selfreview_editions_one_in_force");
        });
        ReviewTables.Configure(model);
    }
}
