using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>What is late since a minute of today, in the shape of the kept counts.</summary>
internal static class DueTodayQueries
{
    /// <summary>
    /// What is due today at a time of day that is over: kept as due today, and overdue all the same from that minute. Read twice, to be taken off there and
    /// added here; few, by an index of their own.
    /// </summary>
    public static IQueryable<Duty> OverToday(this AppDatabase db, Moment now)
    {
        var (today, time) = (now.Today, now.Time);
        return db.Set<Duty>()
            .Where(duty =>
                duty.MeasuredDue == today
                && duty.DueAt != null
                && duty.DueAt < time
                && duty.ClosedAt == null
                && duty.Bucket == Bucket.Running
            );
    }

    public static Expression<Func<Duty, SourceSummaryRow>> OfUnit(long count, bool isOver) =>
        duty => new SourceSummaryRow
        {
            Unit = duty.LeadUnit,
            Due = duty.MeasuredDue,
            Bucket = duty.Bucket,
            Kind = duty.Kind,
            Count = count,
            IsOver = isOver,
        };

    public static Expression<Func<Duty, SourceSummaryRow>> OfSource(long count, bool isOver) =>
        duty => new SourceSummaryRow
        {
            Source = duty.Source ?? SummaryKey.NoSource,
            Unit = duty.LeadUnit,
            Due = duty.MeasuredDue,
            Bucket = duty.Bucket,
            Kind = duty.Kind,
            Count = count,
            IsOver = isOver,
        };
}
