using Chutri.Dissemination.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Storage;

internal static class ReportTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CampaignReport>(report =>
        {
            report.ToTable("dissemination_reports");
            report.Property(r => r.Id).ValueGeneratedNever();
            report.Property(r => r.Code).HasMaxLength(Lengths.Code);
            report.Property(r => r.MadeByName).HasMaxLength(Lengths.Name);
            report.Property(r => r.Sha256).HasMaxLength(64);
            report.HasOne<Campaign>().WithMany().HasForeignKey(r => r.Campaign);
            report.HasIndex(r => r.Code).IsUnique();
            report.HasIndex(r => r.Sha256);
        });
        model.Entity<ReportLists>(lists =>
        {
            lists.ToTable("dissemination_report_lists");
            lists.HasKey(l => l.Report);
            lists.Property(l => l.Sha256).HasMaxLength(64);
            lists.HasOne<CampaignReport>().WithOne().HasForeignKey<ReportLists>(l => l.Report);
            lists.HasIndex(l => l.Sha256);
        });
        model.Entity<ReportFigure>(figure =>
        {
            figure.ToTable("dissemination_report_figures");
            figure.HasKey(f => f.Code);
            figure.Property(f => f.Code).HasMaxLength(Lengths.Figure);
            figure.Property(f => f.Meaning).HasMaxLength(Lengths.Title);
            figure.Property(f => f.Value).HasMaxLength(Lengths.Name);
            figure.Property(f => f.Href).HasMaxLength(Lengths.Title);
            figure.HasOne<CampaignReport>().WithMany().HasForeignKey(f => f.Report);
        });
    }
}
