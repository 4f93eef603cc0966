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
                        .Concat(
                            db.OverToday(now).Select(DueTodayQueries.OfUnit(-1L, isOver: false))
                        )
                        .Concat(db.OverToday(now).Select(DueTodayQueries.OfUnit(1L, isOver: true))),
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
                    .Concat(db.OverToday(now).Select(DueTodayQueries.OfSource(-1L, isOver: false)))
                    .Concat(db.OverToday(now).Select(DueTodayQueries.OfSource(1L, isOver: true))),
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
}
