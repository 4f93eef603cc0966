using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Storage;

internal sealed class PrivacyTables : ITables
{
    public void Configure(ModelBuilder model) =>
        model.Entity<CorrectionRequest>(request =>
        {
            request.ToTable(
                "privacy_corrections",
                table =>
                    table.HasCheckConstraint(
                        "ck_privacy_corrections_answered",
                        "(state = 'Open') = (answer is null) and (answer is null) = (answered_at is null)"
                    )
            );
            request.HasKey(r => r.Id);
            request.Property(r => r.Id).ValueGeneratedNever();
            request.Property(r => r.Code).HasMaxLength(CorrectionCode.Longest);
            request.Property(r => r.AskerName).HasMaxLength(200);
            request.Property(r => r.AddresseeName).HasMaxLength(200);
            request.Property(r => r.AnsweredByName).HasMaxLength(200);
            request.Property(r => r.Wrong).HasMaxLength(CorrectionRequest.LongestText);
            request.Property(r => r.Right).HasMaxLength(CorrectionRequest.LongestText);
            request.Property(r => r.Answer).HasMaxLength(CorrectionRequest.LongestText);
            request.Ignore(r => r.TextsAreGone);
            request.HasIndex(r => r.Code).IsUnique();
            request.HasIndex(r => new { r.Asker, r.Id });
        });
}
