using Chutri.Duties.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>
/// The overview, kept: how many duties of each lead unit, due day, bucket and kind there are, and the same for each document.
/// Two tables, so that the first stays as small as units × days however many documents there are.
/// </summary>
internal static class SummaryTables
{
    public const string ByUnit = "duties_summary";
    public const string BySource = "duties_source_summary";
    public const string Changes = "duties_summary_changes";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<SummaryRow>(row =>
        {
            row.ToTable(ByUnit);
            row.HasKey(r => new
            {
                r.Unit,
                r.Due,
                r.Bucket,
                r.Kind,
            });
        });
        model.Entity<SourceSummaryRow>(row =>
        {
            row.ToTable(BySource);
            row.Ignore(r => r.IsOver);
            row.HasKey(r => new
            {
                r.Source,
                r.Unit,
                r.Due,
                r.Bucket,
                r.Kind,
            });
            row.HasIndex(r => new
            {
                r.Kind,
                r.Bucket,
                r.Source,
                r.Due,
                r.Count,
                r.Unit,
            });
        });
        model.Entity<SummaryChangeRow>(change =>
        {
            change.ToTable(Changes);
            change.HasKey(c => c.Id);
            change.Property(c => c.Id).ValueGeneratedNever();
        });
    }
}
