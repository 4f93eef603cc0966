using System.Runtime.CompilerServices;
using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// Lists of duties, page by page by key, each with its whole length; and the same as a stream for exports, which is never cut.
/// </summary>
public sealed class DutyListing(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars
)
{
    private const int RowsOfStream = 500;

    /// <summary>A unit with at least one in so many of all units below it.</summary>
    private const int WideFrom = 20;

    /// <summary>Is this a key of a list of duties in the order that is asked for?</summary>
    public static bool ReadsKey(string after, string? sort) =>
        ListKey.Read(DutyFilters.SortOf(sort), after) is not null;

    /// <param name="after">The key of the last row already seen (<see cref="KeyPage{T}.Next"/>); one that is not understood begins again.</param>
    public async Task<KeyPage<DutyLine>> Page(
        DutyFilter filter,
        int atMost,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        var rows = await Rows(filter, atMost + 1, ListKey.Read(filter.Sort, after), now, stop);
        var shown = rows.Count > atMost ? rows[..atMost] : rows;
        var next = rows.Count > atMost ? ListKey.Of(shown[^1]).Write(filter.Sort) : null;
        return new(await Lines(shown, now, stop), next, await Count(filter, now, stop));
    }

    /// <summary>All of them, in the order of the list.</summary>
    public async IAsyncEnumerable<DutyLine> Stream(
        DutyFilter filter,
        Moment now,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        ListKey? after = null;
        List<ListRow> rows;
        do
        {
            rows = await Rows(filter, RowsOfStream, after, now, stop);
            foreach (var line in await Lines(rows, now, stop))
            {
                yield return line;
            }

            after = rows.Count > 0 ? ListKey.Of(rows[^1]) : null;
        } while (rows.Count == RowsOfStream);
    }

    /// <summary>The newest that have the words, of every kind and state; how many there are is not asked.</summary>
    public async Task<IReadOnlyList<DutyLine>> Newest(
        string words,
        int atMost,
        Moment now,
        CancellationToken stop
    )
    {
        var found = DutyQueries
            .Found(db, words)
            .Join(
                db.Set<Duty>().AsNoTracking(),
                row => row.Id,
                duty => duty.Id,
                (row, duty) => new { row, duty }
            );
        found = found.Where(both => !DutyKindWords.ReadByFew.Contains(both.duty.Kind));
        var newest = db.IsPostgres
            ? found.OrderByDescending(both => both.duty.Id)
            : found.OrderByDescending(both => both.row.Place);
        return await Lines(
            await newest
                .Select(both => both.duty)
                .Take(atMost)
                .Select(ListRow.Of)
                .ToListAsync(stop),
            now,
            stop
        );
    }

    /// <summary>How many there are: from the kept counts where the filter allows it, otherwise counted.</summary>
    public async Task<long> Count(DutyFilter filter, Moment now, CancellationToken stop)
    {
        var slices = await Slices(filter, now, stop);
        if (slices.Count == 0)
        {
            return 0;
        }

        if (filter.IsCounted)
        {
            var kept = db.Kept(filter, now);
            return await slices
                .Select(slice => kept.In(slice))
                .Aggregate((all, some) => all.Concat(some))
                .SumAsync(row => row.Count, stop);
        }

        return await db.Set<Duty>().Of(filter, db).In(slices).LongCountAsync(stop);
    }

    private async Task<List<ListRow>> Rows(
        DutyFilter filter,
        int atMost,
        ListKey? after,
        Moment now,
        CancellationToken stop
    )
    {
        var slices = await Slices(filter, now, stop);
        if (slices.Count == 0)
        {
            return [];
        }

        var rows =
            filter.Sort is DutySort.Due && filter.IsCounted
                ? BySlice(filter, slices, atMost, after, await IsWide(filter, stop))
                : db.Set<Duty>()
                    .AsNoTracking()
                    .Of(filter, db)
                    .In(slices)
                    .Select(ListRow.Of)
                    .InOrder(filter.Sort, after);
        return await rows.Take(atMost).ToListAsync(stop);
    }

    /// <summary>
    /// Each slice of each kind is read in the order of an index, so that a page costs its rows and not the list, also where one
    /// of the slices is empty.
    /// </summary>
    private IQueryable<ListRow> BySlice(
        DutyFilter filter,
        IReadOnlyList<Slice> slices,
        int atMost,
        ListKey? after,
        bool wide
    )
    {
        DutyKind[] kinds = filter.Kind is { } one ? [one] : Enum.GetValues<DutyKind>();
        return kinds
            .Select(kind => db.Set<Duty>().AsNoTracking().Of(filter with { Kind = kind }, db, wide))
            .SelectMany(duties =>
                slices.Select(slice =>
                    duties.In(slice).Select(ListRow.Of).InOrder(filter.Sort, after).Take(atMost)
                )
            )
            .Aggregate((all, some) => all.Concat(some))
            .InOrder(filter.Sort, after: null);
    }

    private async Task<bool> IsWide(DutyFilter filter, CancellationToken stop) =>
        filter is { Unit: { } unit, Own: false }
        && (await units.Subtree(unit, stop)).Count * WideFrom >= (await units.All(stop)).Count;

    private async Task<IReadOnlyList<Slice>> Slices(
        DutyFilter filter,
        Moment now,
        CancellationToken stop
    ) => Slice.Of(filter, now, (await calendars.InForce(stop)).DueSoonThrough(now.Today));

    private async Task<IReadOnlyList<DutyLine>> Lines(
        List<ListRow> rows,
        Moment now,
        CancellationToken stop
    )
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var calendar = await calendars.InForce(stop);
        var named = await units.All(stop);
        var names = await people.Names(rows.Select(r => r.HolderPerson).OfType<PersonId>(), stop);
        return [.. rows.Select(row => row.Line(named, names, calendar, now))];
    }
}
