using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>What the counters took in within a year and how it was settled, by unit. Page and API ask this alone.</summary>
internal sealed class PublicBoard(AppDatabase db, UnitDirectory units, AuthorityClock clock)
{
    public const int OnPage = 50;
    private const int EarliestYear = 2000;

    public async Task<BoardReading> Read(int? asked, CancellationToken stop)
    {
        var today = clock.Now().Today;
        var year = YearOf(asked, today);
        var counted = await Of(year)
            .Select(BoardFigures.Cell(today))
            .GroupBy(cell => cell.Unit)
            .Select(cells => new BoardCell
            {
                Unit = cells.Key,
                Received = cells.Sum(cell => cell.Received),
                OnTime = cells.Sum(cell => cell.OnTime),
                Late = cells.Sum(cell => cell.Late),
                Within = cells.Sum(cell => cell.Within),
                Overdue = cells.Sum(cell => cell.Overdue),
                Stopped = cells.Sum(cell => cell.Stopped),
            })
            .ToListAsync(stop);
        var known = await units.All(stop);
        BoardRow[] rows =
        [
            .. counted
                .Where(one => known.ContainsKey(one.Unit))
                .Select(one => new BoardRow(
                    one.Unit,
                    known[one.Unit].Code,
                    known[one.Unit].Name,
                    BoardFigures.All.ToDictionary(figure => figure, one.Of)
                ))
                .OrderBy(row => row.Code, StringComparer.Ordinal),
        ];
        return new(
            year,
            rows,
            new(
                default,
                "",
                "",
                BoardFigures.All.ToDictionary(
                    figure => figure,
                    figure => rows.Sum(row => row.Of(figure))
                )
            )
        );
    }

    /// <summary>The list behind a figure; as long as the figure says.</summary>
    /// <param name="unit">Code; null = all units.</param>
    /// <returns>The list, and the name of its unit; empty for all.</returns>
    public async Task<(KeyPage<PublicLine> Page, string Unit)> List(
        BoardFigure figure,
        int? asked,
        string? unit,
        string? after,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var found = Of(YearOf(asked, today)).Where(figure.Counts(today));
        UnitSummary? of = null;
        if (!string.IsNullOrWhiteSpace(unit))
        {
            of = await units.FindByCode(unit, stop);
            var id = of?.Id;
            found = found.Where(one => one.Unit == id);
        }

        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var key))
        {
            found = found.Where(one => one.Id.CompareTo(key) < 0);
        }

        var page = await found
            .OrderByDescending(one => one.Id)
            .Take(OnPage + 1)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.ProcedureName,
                one.Unit,
                one.AcceptedOn,
                one.DueOn,
                one.ReadyOn,
            })
            .ToListAsync(stop);
        var names = await units.Names(stop);
        var list = new KeyPage<PublicLine>(
            [
                .. page.Take(OnPage)
                    .Select(one => new PublicLine(
                        one.Id,
                        one.Code,
                        one.ProcedureName,
                        names.GetValueOrDefault(one.Unit, ""),
                        one.AcceptedOn!.Value,
                        one.DueOn!.Value,
                        one.ReadyOn
                    )),
            ],
            page.Count > OnPage ? Cursor.Write(page[OnPage - 1].Id.ToString()) : null,
            total
        );
        return (list, of?.Name ?? "");
    }

    private static int YearOf(int? asked, DateOnly today) =>
        asked is { } year && year >= EarliestYear && year <= today.Year ? year : today.Year;

    private IQueryable<Dossier> Of(int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.Set<Dossier>()
            .AsNoTracking()
            .Where(one => one.AcceptedOn >= first && one.AcceptedOn <= last);
    }
}
