using static Chutri.Platform.Web.DesignBodies;

namespace Chutri.Platform.Web;

/// <summary>Sample filters, figures and charts.</summary>
internal static class DesignFigures
{
    public static FilterChip[] Chips { get; } =
    [
        new(new Words("Mọi chức vụ", "All posts"), "#chips", true, 7),
        new(new Words("Trưởng Ban Tổ chức", "Head of the Organisation Board"), "#chips", false, 6),
        new(new Words("Bí thư Chi bộ", "Cell secretary"), "#chips", false, 1),
    ];

    public static Tab[] Tabs { get; } =
    [
        new(new("Theo văn bản", "By document"), "#chips", true),
        new(new("Bảng bao phủ", "Coverage"), "#chips", false, NumberText.OutOf(27, 30)),
    ];

    public static FourCellsView Cells { get; } =
        new(304, 37, 122, 23, _ => "#bars") { Counted = Assignments };

    public static BarPart[] NoneOverdue { get; } =
    [
        new(BarTone.OnTime, TimelinessKind.OnTime.Name(), 17),
        new(BarTone.Late, TimelinessKind.Late.Name(), 2),
        new(BarTone.Within, TimelinessKind.Within.Name(), 8),
        new(BarTone.Overdue, TimelinessKind.Overdue.Name(), 0),
    ];

    public static BarPart[] Ageing { get; } =
    [
        new(BarTone.Age1, new("1–30 ngày", "1–30 days"), 3),
        new(BarTone.Age2, new("31–90 ngày", "31–90 days"), 3),
        new(BarTone.Age3, new("trên 90 ngày", "over 90 days"), 1),
    ];

    public static ChartView Months =>
        new(
            ChartKind.Stacked,
            new("Nhiệm vụ theo tháng đến hạn", "Assignments by month due"),
            new("Tháng", "Month")
        )
        {
            Series =
            [
                new(TimelinessKind.OnTime.Name(), "--on-time-fill"),
                new(TimelinessKind.Late.Name(), "--late-fill"),
                new(TimelinessKind.Within.Name(), "--within-fill"),
                new(TimelinessKind.Overdue.Name(), "--overdue-fill"),
            ],
            Rows =
            [
                Month(8, 61, 9, 0, 2),
                Month(9, 70, 8, 0, 4),
                Month(10, 84, 11, 0, 6),
                Month(11, 89, 9, 31, 11),
                Month(12, 0, 0, 91, 0),
            ],
        };

    public static ChartView Reached =>
        new(ChartKind.Line, new("Số người đã dự", "People who attended"), new("Ngày", "Day"))
        {
            Series = [new(new("đã dự", "attended"))],
            Rows =
            [
                new(DateText.DayMonth(new(2026, 11, 2)), [new(2_310)]),
                new(DateText.DayMonth(new(2026, 11, 9)), [new(14_022)]),
                new(DateText.DayMonth(new(2026, 11, 16)), [new(29_871)]),
                new(DateText.DayMonth(new(2026, 11, 23)), [new(41_902)]),
            ],
        };

    private static ChartRow Month(int month, params int[] figures) =>
        new(
            DateText.Month(new(2026, month, 1)),
            [.. figures.Select(figure => new ChartFigure(figure, "#charts"))]
        );
}
