using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>Each figure with the address of the list that makes it (law 6): one place where they are paired.</summary>
internal sealed record FigureLinks(DutyFilterForm Form)
{
    public CellFigures Of(FourCells cells) =>
        new(
            new(cells.Overdue, List("overdue")),
            new(cells.UpTo30, List("overdue", "1-30")),
            new(cells.UpTo90, List("overdue", "31-90")),
            new(cells.Over90, List("overdue", "91-")),
            new(cells.Within, List("within")),
            new(cells.DoneOnTime, List("done-on-time")),
            new(cells.DoneLate, List("done-late")),
            new(cells.Total, List(DutyFilterForm.Counted))
        );

    public FourCellsView View(FourCells cells) =>
        new(
            cells.DoneOnTime,
            cells.DoneLate,
            cells.Within,
            cells.Overdue,
            kind => List(StateOf(kind))
        )
        {
            Counted = OverviewWords.Assignments,
        };

    public IReadOnlyList<BarPart> Bar(FourCells cells) =>
        [
            Part(BarTone.OnTime, TimelinessKind.OnTime, cells.DoneOnTime),
            Part(BarTone.Late, TimelinessKind.Late, cells.DoneLate),
            Part(BarTone.Within, TimelinessKind.Within, cells.Within),
            Part(BarTone.Overdue, TimelinessKind.Overdue, cells.Overdue),
        ];

    public string List(string state, string? age = null) =>
        (Form with { State = state, Age = age }).Address(DutyAddresses.List);

    private BarPart Part(BarTone tone, TimelinessKind kind, long count) =>
        new(tone, kind.Name(), count, List(StateOf(kind)));

    private static string StateOf(TimelinessKind kind) =>
        kind switch
        {
            TimelinessKind.OnTime => "done-on-time",
            TimelinessKind.Late => "done-late",
            TimelinessKind.Overdue => "overdue",
            _ => "within",
        };
}
