using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Dissemination.Storage;

internal sealed class DisseminationTables : ITables
{
    public const string Audience = "dissemination_audience";
    public const string Progress = "dissemination_progress";
    public const string Attendance = "dissemination_attendance";

    public void Configure(ModelBuilder model)
    {
        model.Entity<Campaign>(Campaign);
        model.Entity<CampaignDocument>(document =>
        {
            document.ToTable("dissemination_campaign_documents");
            document.HasKey(d => new { d.Campaign, d.Document });
            document.HasOne<Campaign>().WithMany().HasForeignKey(d => d.Campaign);
        });
        model.Entity<CampaignScope>(scope =>
        {
            scope.ToTable("dissemination_campaign_scopes");
            scope.HasKey(s => new { s.Campaign, s.Unit });
            scope.HasOne<Campaign>().WithMany().HasForeignKey(s => s.Campaign);
        });
        model.Entity<CampaignMaterial>(material =>
        {
            material.ToTable("dissemination_materials");
            material.Property(m => m.Id).ValueGeneratedNever();
            material.Property(m => m.Name).HasMaxLength(Lengths.FileName);
            material.Property(m => m.Address).HasMaxLength(Lengths.Address);
            material.Property(m => m.MediaType).HasMaxLength(Lengths.MediaType);
            material.Property(m => m.Sha256).HasMaxLength(64);
            material.Property(m => m.AddedByName).HasMaxLength(Lengths.Name);
            material.HasOne<Campaign>().WithMany().HasForeignKey(m => m.Campaign);
            material.HasIndex(m => m.Sha256);
        });
        model.Entity<RolloutWave>(wave =>
        {
            wave.ToTable(
                "dissemination_waves",
                table =>
                    table.HasCheckConstraint(
                        "ck_dissemination_waves_ends_after_it_begins",
                        "\"until\" >= \"from\""
                    )
            );
            wave.Property(w => w.Id).ValueGeneratedNever();
            wave.Property(w => w.Name).HasMaxLength(Lengths.Title);
            wave.HasOne<Campaign>().WithMany().HasForeignKey(w => w.Campaign);
        });
        model.Entity<AudienceMember>(Member);
        model.Entity<UnitProgress>(ProgressRow);
        model.Entity<Exemption>(Exemption);
        SessionTables.Configure(model);
        UnderstandingTables.Configure(model);
        ReportTables.Configure(model);
    }

    private static void Campaign(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable(
            "dissemination_campaigns",
            table =>
            {
                table.HasCheckConstraint(
                    "ck_dissemination_campaigns_frozen",
                    "(state = 'Draft') = (frozen_on is null)"
                );
                table.HasCheckConstraint(
                    "ck_dissemination_campaigns_gate",
                    "(gate_opened_at is null) = (lessons is null)"
                );
            }
        );
        campaign.Property(c => c.Id).ValueGeneratedNever();
        campaign.Property(c => c.Code).HasMaxLength(Lengths.Code);
        campaign.Property(c => c.Title).HasMaxLength(Lengths.Title);
        campaign.Property(c => c.AnswerableName).HasMaxLength(Lengths.Name);
        campaign.Property(c => c.GateOpenedByName).HasMaxLength(Lengths.Name);
        campaign.Property(c => c.Kinds).HasMaxLength(Lengths.Name);
        campaign.Ignore(c => c.KindSet);
        campaign.ComplexProperty(
            c => c.Understanding,
            rule =>
            {
                rule.Property(r => r.Drawn).HasColumnName("questions_drawn").HasDefaultValue(0);
                rule.Property(r => r.Tries)
                    .HasColumnName("test_tries")
                    .HasDefaultValue(UnderstandingRule.UsualTries);
                rule.Property(r => r.RetryAfterHours)
                    .HasColumnName("retry_after_hours")
                    .HasDefaultValue(0);
                rule.Property(r => r.Reflection)
                    .HasColumnName("reflection_asked")
                    .HasMaxLength(Lengths.Short)
                    .HasDefaultValue("");
            }
        );
        campaign.HasIndex(c => c.Code).IsUnique();
        campaign
            .HasOne<Campaign>()
            .WithMany()
            .HasForeignKey(c => c.Above)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Member(EntityTypeBuilder<AudienceMember> member)
    {
        member.ToTable(
            Audience,
            table =>
                table.HasCheckConstraint(
                    "ck_dissemination_audience_exempt",
                    "attended_in is null or not exempt"
                )
        );
        member.HasKey(m => new { m.Campaign, m.Person });
        member.Property(m => m.PersonCode).HasMaxLength(Lengths.Name);
        member.Property(m => m.PersonName).HasMaxLength(Lengths.Name);
        member.Property(m => m.Title).HasMaxLength(Lengths.Title);
        member.Property(m => m.ExtraTries).HasDefaultValue(0);
        member.HasOne<Campaign>().WithMany().HasForeignKey(m => m.Campaign);
        member.HasIndex(m => new
        {
            m.Campaign,
            m.Unit,
            m.SortKey,
            m.PersonCode,
        });
        member.HasIndex(m => new { m.Campaign, m.PersonCode });
        member.HasIndex(m => new
        {
            m.Campaign,
            m.SortKey,
            m.PersonCode,
        });
        member.HasIndex(m => m.Person);
    }

    private static void ProgressRow(EntityTypeBuilder<UnitProgress> progress)
    {
        progress.ToTable(
            Progress,
            table =>
                table.HasCheckConstraint(
                    "ck_dissemination_progress_counts",
                    "exempt <= listed and attended <= listed - exempt and understood <= attended and understood >= 0"
                )
        );
        progress.HasKey(p => new { p.Campaign, p.Unit });
        progress.Ignore(p => p.Required);
        progress.HasOne<Campaign>().WithMany().HasForeignKey(p => p.Campaign);
        progress.HasOne<RolloutWave>().WithMany().HasForeignKey(p => p.Wave);
    }

    private static void Exemption(EntityTypeBuilder<Exemption> exemption)
    {
        exemption.ToTable("dissemination_exemptions");
        exemption.Property(e => e.Id).ValueGeneratedNever();
        exemption.Property(e => e.PersonName).HasMaxLength(Lengths.Name);
        exemption.Property(e => e.Paper).HasMaxLength(Lengths.Title);
        exemption.Property(e => e.Note).HasMaxLength(Lengths.Short);
        exemption.Property(e => e.GrantedByName).HasMaxLength(Lengths.Name);
        exemption.Property(e => e.EndedByName).HasMaxLength(Lengths.Name);
        exemption.Property(e => e.EndedWhy).HasMaxLength(Lengths.Short);
        exemption.HasOne<Campaign>().WithMany().HasForeignKey(e => e.Campaign);
        exemption
            .HasIndex(e => new { e.Campaign, e.Person })
            .HasFilter("ended_at is null")
            .IsUnique();
        exemption.HasIndex(e => e.Person);
    }
}
