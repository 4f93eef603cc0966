using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>Turns the figures into what the page shows.</summary>
internal sealed class OverviewPresenter(
    Overview overview,
    DutyFilterForm form,
    IReadOnlyDictionary<UnitId, UnitSummary> units,
    string authority,
    DateTime local,
    bool everyUnit
)
{
    /// <summary>A body may have hundreds of units side by side; those most behind come first.</summary>
    private const int UnitsShown = 40;

    public OverviewModel Model()
    {
        var cells = overview.Cells;
        var links = new FigureLinks(form);
        return new(
            Crumbs(),
            overview.Unit?.Name ?? authority,
            OverviewWords.AsOf(local),
            OverviewWords.Heading(cells.Overdue, cells.Total),
            MostAt(),
            cells.Overdue > 0,
            With("wall"),
            form.Address(WaitingAddress.Page),
            Kinds(),
            links.View(cells),
            OverviewWords.CellsTitle(cells.Total),
            OverviewWords.DueSoon(cells.DueSoon, cells.Within),
            links.List("due-soon"),
            OverviewWords.OnTimeRate(cells.DoneOnTime, cells.Done),
            cells.Total == 0 ? null : Units(links),
            cells.Total == 0 ? null : Documents(),
            cells.Total == 0 ? null : Months(),
            OverviewWords.Months(overview.Year),
            cells.Total == 0 ? OverviewWords.Nothing : null
        );
    }

    private static string Here(DutyFilterForm form) => form.Address(DutyAddresses.Overview);

    private string With(string choice) =>
        Here(form) + (Here(form).Contains('?', StringComparison.Ordinal) ? "&" : "?") + choice;

    private IReadOnlyList<Crumb> Crumbs()
    {
        if (overview.Unit is null || units.GetValueOrDefault(overview.Unit.Id) is not { } unit)
        {
            return [];
        }

        return
        [
            new(OverviewWords.Menu, Here(form with { Unit = null })),
            .. unit
                .Lineage.Skip(1)
                .Reverse()
                .Select(id => units[id])
                .Select(above => new Crumb(above.ShortName, Here(form with { Unit = above.Code }))),
            new(unit.ShortName),
        ];
    }

    private Words? MostAt() =>
        overview.Units is [{ Cells.Overdue: > 0 } first, _, ..]
            ? OverviewWords.MostAt(first.Unit.ShortName)
            : null;

    private IReadOnlyList<FilterChip> Kinds() =>
        [
            .. Enum.GetValues<DutyKind>()
                .Select(kind => new FilterChip(
                    OverviewWords.KindName(kind),
                    Here(form with { Kind = kind is DutyKind.Assignment ? null : kind.Word() }),
                    (form.Kind ?? DutyKind.Assignment.Word()) == kind.Word()
                )),
            new(OverviewWords.EveryKind, Here(form with { Kind = "all" }), form.Kind is "all"),
        ];

    private UnitTableModel Units(FigureLinks links)
    {
        var rows = overview.Units;
        return new(
            OverviewWords.ByUnit(rows.Count(row => row.Cells.Overdue > 0), rows.Count),
            [.. (everyUnit ? rows : rows.Take(UnitsShown)).Select(Row)],
            new(
                overview.Unit?.Name ?? OverviewWords.WholeAuthority.ToString(),
                null,
                null,
                links.Of(overview.Cells)
            ),
            rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Overdue),
            everyUnit || rows.Count <= UnitsShown
                ? null
                : new(OverviewWords.OtherUnits(UnitsShown, rows.Count), With("units=all"))
        );
    }

    private UnitRowModel Row(UnitCells row)
    {
        var own = form with { Unit = row.Unit.Code, Own = row.Own ? "1" : null };
        return new(
            row.Unit.ShortName,
            row.Own ? OverviewWords.Alone : null,
            row.Own && row.Unit.Id == overview.Unit?.Id
                ? null
                : Here(form with { Unit = row.Unit.Code }),
            new FigureLinks(own).Of(row.Cells)
        );
    }

    private DocumentTableModel Documents() =>
        new(
            OverviewWords.ByDocument,
            [.. overview.Documents.Select(document => DocumentRows.Row(document, form))],
            overview.MoreDocuments ? OverviewWords.OtherDocuments : null,
            form.Address($"{DutyAddresses.Overview}/documents")
        );

    private ChartView Months() =>
        new(ChartKind.Stacked, OverviewWords.Months(overview.Year), OverviewWords.Month)
        {
            Series =
            [
                new(OverviewWords.OnTime, "--on-time-fill"),
                new(OverviewWords.Late, "--late-fill"),
                new(OverviewWords.Within, "--within-fill"),
                new(OverviewWords.Overdue, "--overdue-fill"),
            ],
            Rows = [.. overview.Months.Select(Month)],
        };

    private ChartRow Month(MonthCells month)
    {
        var word = month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var figures = new FigureLinks(form with { Month = word }).Of(month.Cells);
        return new(
            OverviewWords.MonthName(month.Month),
            [figures.DoneOnTime, figures.DoneLate, figures.Within, figures.Overdue]
        );
    }
}
