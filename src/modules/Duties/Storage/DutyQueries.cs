using System.Linq.Expressions;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>A filter as conditions of a query, once for duties and once for the kept counts.</summary>
internal static class DutyQueries
{
    /// <summary>Everything of the filter but its slices.</summary>
    /// <param name="duties">What is filtered.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="db">For what it is joined to.</param>
    /// <param name="wide">
    /// Much of what there is belongs to the unit: then the list is gone through in its order and each row asked whether it does. The
    /// other way, all the unit's rows would be put in order for a page of fifty.
    /// </param>
    public static IQueryable<Duty> Of(
        this IQueryable<Duty> duties,
        DutyFilter filter,
        AppDatabase db,
        bool wide = false
    )
    {
        if (filter.Kind is { } kind)
        {
            duties = duties.Where(duty => duty.Kind == kind);
        }

        if (filter.Unit is { } unit)
        {
            var below = Below(db, unit);
            duties =
                filter.Own ? duties.Where(duty => duty.LeadUnit == unit)
                : wide
                    ? duties.Where(duty =>
                        db.Set<UnitLineage>()
                            .Any(line => line.Ancestor == unit && line.Unit == duty.LeadUnit)
                    )
                : duties.Where(duty => below.Contains(duty.LeadUnit));
        }

        if (filter.Document is { } document)
        {
            duties = duties.Where(duty => duty.Source == document);
        }

        if (filter.WithoutDocument)
        {
            duties = duties.Where(duty => duty.Source == null);
        }

        if (filter.ClosedIn is { } month)
        {
            var next = month.AddMonths(1);
            duties = duties.Where(duty => duty.ClosedOn >= month && duty.ClosedOn < next);
        }

        return duties.HeldBy(filter).WithWords(filter.Words, db);
    }

    public static IQueryable<Duty> In(this IQueryable<Duty> duties, Slice slice) =>
        duties.Where(Condition(slice));

    public static IQueryable<Duty> In(this IQueryable<Duty> duties, IEnumerable<Slice> slices) =>
        duties.Where(slices.Select(Condition).Aggregate((one, other) => one.Or(other)));

    /// <summary>The unit and all below it, to be joined by a condition.</summary>
    public static IQueryable<UnitId> Below(AppDatabase db, UnitId unit) =>
        db.Set<UnitLineage>().Where(line => line.Ancestor == unit).Select(line => line.Unit);

    private static Expression<Func<Duty, bool>> Condition(Slice slice)
    {
        var bucket = slice.Bucket;
        var (from, through) = (slice.From, slice.Through);
        if (slice.Today is { } known)
        {
            var (today, time) = (known.Day, known.Time);
            return known.IsOver
                ? duty =>
                    duty.Bucket == bucket
                    && duty.MeasuredDue >= from
                    && duty.MeasuredDue <= through
                    && duty.DueAt != null
                    && duty.DueAt < time
                    && duty.ClosedAt == null
                : duty =>
                    duty.Bucket == bucket
                    && duty.MeasuredDue >= from
                    && duty.MeasuredDue <= through
                    && (duty.MeasuredDue != today || duty.DueAt == null || duty.DueAt >= time);
        }

        return (slice.IsFromTheFirst, slice.IsToTheLast) switch
        {
            (true, true) => duty => duty.Bucket == bucket,
            (true, _) => duty => duty.Bucket == bucket && duty.MeasuredDue <= through,
            (_, true) => duty => duty.Bucket == bucket && duty.MeasuredDue >= from,
            _ => duty =>
                duty.Bucket == bucket && duty.MeasuredDue >= from && duty.MeasuredDue <= through,
        };
    }

    private static IQueryable<Duty> HeldBy(this IQueryable<Duty> duties, DutyFilter filter)
    {
        if (filter.HolderUnit is { } unit)
        {
            duties = duties.Where(duty => duty.ClosedAt == null && duty.HolderUnit == unit);
        }

        if (filter.HolderPerson is { } person)
        {
            duties = duties.Where(duty => duty.ClosedAt == null && duty.HolderPerson == person);
        }

        return filter.Accountable is { } accountable
            ? duties.Where(duty => duty.Accountable == accountable)
            : duties;
    }

    /// <summary>What has the words, each as the beginning of a word of code, title or what else the duty is found by.</summary>
    public static IQueryable<FoundDutyRow> Found(AppDatabase db, string words) =>
        WordIndex.Pattern(SearchTerms.Of(words), db.IsPostgres) is { } pattern
            ? db.Set<FoundDutyRow>().FromSqlRaw(DutiesTables.Words.Find(db.IsPostgres), pattern)
            : db.Set<FoundDutyRow>()
                .FromSqlRaw(DutiesTables.Words.Indexed(db.IsPostgres))
                .Where(_ => false);

    private static IQueryable<Duty> WithWords(
        this IQueryable<Duty> duties,
        string? words,
        AppDatabase db
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return duties;
        }

        var found = Found(db, words).Select(row => row.Id);
        return duties.Where(duty => found.Contains(duty.Id));
    }
}
