using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Cells of the overview that a filter looks at.</summary>
internal static class SummaryQueries
{
    /// <summary>
    /// The kept counts as rows of one shape, from the smaller table where the document does not matter; less what whoever reads may
    /// not see, so that a figure is as long as the list that it opens.
    /// </summary>
    public static IQueryable<SourceSummaryRow> Kept(
        this AppDatabase db,
        DutyFilter filter,
        Moment now
    ) =>
        filter.Document is null && !filter.WithoutDocument
            ? db.WithChanges(
                    db.Set<SummaryRow>()
                        .Select(row => new SourceSummaryRow
                        {
                            Unit = row.Unit,
                            Due = row.Due,
                            Bucket = row.Bucket,
                            Kind = row.Kind,
                            Count = row.Count,
                            IsOver = false,
                        })
                        .Concat(
                            db.HiddenDuties()
                                .Select(duty => new SourceSummaryRow
                                {
                                    Unit = duty.LeadUnit,
                                    Due = duty.MeasuredDue,
                                    Bucket = duty.Bucket,
                                    Kind = duty.Kind,
                                    Count = -1L,
                                    IsOver = false,
                                })
                        )
                        .Concat(db.OverToday(now).Select(OverOfUnit(-1L, isOver: false)))
                        .Concat(db.OverToday(now).Select(OverOfUnit(1L, isOver: true))),
                    changes =>
                        changes.Select(change => new SourceSummaryRow
                        {
                            Unit = change.Unit,
                            Due = change.Due,
                            Bucket = change.Bucket,
                            Kind = change.Kind,
                            Count = change.Count,
                            IsOver = false,
                        })
                )
                .Of(filter, db)
            : db.KeptOfSources(filter, now);

    /// <summary>The same with their documents.</summary>
    public static IQueryable<SourceSummaryRow> KeptOfSources(
        this AppDatabase db,
        DutyFilter filter,
        Moment now
    ) =>
        db.WithChanges(
                db.Set<SourceSummaryRow>()
                    .Select(row => new SourceSummaryRow
                    {
                        Source = row.Source,
                        Unit = row.Unit,
                        Due = row.Due,
                        Bucket = row.Bucket,
                        Kind = row.Kind,
                        Count = row.Count,
                        IsOver = false,
                    })
                    .Concat(
                        db.HiddenDuties()
                            .Select(duty => new SourceSummaryRow
                            {
                                Source = duty.Source ?? SummaryKey.NoSource,
                                Unit = duty.LeadUnit,
                                Due = duty.MeasuredDue,
                                Bucket = duty.Bucket,
                                Kind = duty.Kind,
                                Count = -1L,
                                IsOver = false,
                            })
                    )
                    .Concat(db.OverToday(now).Select(OverOfSource(-1L, isOver: false)))
                    .Concat(db.OverToday(now).Select(OverOfSource(1L, isOver: true))),
                changes =>
                    changes.Select(change => new SourceSummaryRow
                    {
                        Source = change.Source,
                        Unit = change.Unit,
                        Due = change.Due,
                        Bucket = change.Bucket,
                        Kind = change.Kind,
                        Count = change.Count,
                        IsOver = false,
                    })
            )
            .Of(filter, db);

    /// <summary>With what acts have changed and due work has not added up yet; there is such only on PostgreSQL.</summary>
    private static IQueryable<SourceSummaryRow> WithChanges(
        this AppDatabase db,
        IQueryable<SourceSummaryRow> kept,
        Func<IQueryable<SummaryChangeRow>, IQueryable<SourceSummaryRow>> rows
    ) => (db.IsPostgres ? kept.Concat(rows(db.Set<SummaryChangeRow>())) : kept).AsNoTracking();

    /// <summary>The few that are limited to others: read only to be taken off the counts, which are kept for everybody together.</summary>
    private static IQueryable<Duty> HiddenDuties(this AppDatabase db) =>
        // Not as a join: SQLite would go through all duties of the kind and ask of each whether it is hidden.
        db.Set<Duty>().IgnoreQueryFilters().Where(duty => db.Hidden().Contains(duty.Subject));

    /// <summary>
    /// What is due today at a time of day that is over: kept as due today, and overdue all the same from that minute. Read twice, to be taken off there and
    /// added here; few, by an index of their own.
    /// </summary>
    private static IQueryable<Duty> OverToday(this AppDatabase db, Moment now)
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

    private static Expression<Func<Duty, SourceSummaryRow>> OverOfUnit(long count, bool isOver) =>
        duty => new SourceSummaryRow
        {
            Unit = duty.LeadUnit,
            Due = duty.MeasuredDue,
            Bucket = duty.Bucket,
            Kind = duty.Kind,
            Count = count,
            IsOver = isOver,
        };

    private static Expression<Func<Duty, SourceSummaryRow>> OverOfSource(long count, bool isOver) =>
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

    public static IQueryable<SourceSummaryRow> Of(
        this IQueryable<SourceSummaryRow> rows,
        DutyFilter filter,
        AppDatabase db
    )
    {
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (filter.Unit is { } unit)
        {
            var below = DutyQueries.Below(db, unit);
            rows = filter.Own
                ? rows.Where(row => row.Unit == unit)
                : rows.Where(row => below.Contains(row.Unit));
        }

        if (filter.Document is { } || filter.WithoutDocument)
        {
            var source = filter.Document ?? SummaryKey.NoSource;
            rows = rows.Where(row => row.Source == source);
        }

        return rows;
    }

    public static IQueryable<SourceSummaryRow> In(
        this IQueryable<SourceSummaryRow> rows,
        Slice slice
    )
    {
        var bucket = slice.Bucket;
        var (from, through) = (slice.From, slice.Through);
        var some = rows.Where(row => row.Bucket == bucket && row.Due >= from && row.Due <= through);
        return slice.Today switch
        {
            { IsOver: true } => some.Where(row => row.IsOver),
            { IsOver: false } => some.Where(row => !row.IsOver),
            _ => some,
        };
    }
}
