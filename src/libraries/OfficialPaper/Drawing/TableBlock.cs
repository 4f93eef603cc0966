using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>A table with lines, as wide as the text.</summary>
internal sealed class TableBlock(FormRule rule, int width)
{
    internal IEnumerable<OpenXmlElement> Draw(PaperTable table)
    {
        if (table.Caption is { } caption)
        {
            yield return Lines.Of(
                caption,
                rule.Table.Strong,
                Shape.Centred with
                {
                    Before = 120,
                    After = 60,
                    KeepsWithNext = true,
                }
            );
        }

        yield return Of(
            table.Columns,
            table.Rows.Select(row => row.Select((text, i) => Runs.Of(text, rule.Table)))
        );
    }

    /// <summary>The same for cells that are drawn already.</summary>
    internal Table Of(
        IReadOnlyList<PaperColumn> columns,
        IEnumerable<IEnumerable<IEnumerable<OpenXmlElement>>> rows
    )
    {
        var widths = Widths(columns);
        return new([
            new TableProperties(
                new TableWidth { Width = Shape.Number(width), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Line<TopBorder>(),
                    Line<LeftBorder>(),
                    Line<BottomBorder>(),
                    Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()
                ),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(widths.Select(share => new GridColumn { Width = Shape.Number(share) })),
            Row(
                columns.Select(
                    (column, i) =>
                        Cell(
                            widths[i],
                            [Runs.Of(column.Title, rule.Table.Strong)],
                            JustificationValues.Center,
                            isHead: true
                        )
                ),
                isHead: true
            ),
            .. rows.Select(row =>
                Row(
                    row.Select(
                        (runs, i) =>
                            Cell(
                                widths[i],
                                runs,
                                columns[i].IsNumeric
                                    ? JustificationValues.Right
                                    : JustificationValues.Left,
                                isHead: false
                            )
                    ),
                    isHead: false
                )
            ),
        ]);
    }

    private int[] Widths(IReadOnlyList<PaperColumn> columns)
    {
        var shares = columns.Sum(column => column.Share);
        int[] widths = [.. columns.Select(column => width * column.Share / shares)];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool isHead) =>
        new([
            isHead
                ? new TableRowProperties(new CantSplit(), new TableHeader())
                : new TableRowProperties(new CantSplit()),
            .. cells,
        ]);

    private static TableCell Cell(
        int width,
        IEnumerable<OpenXmlElement> runs,
        JustificationValues alignment,
        bool isHead
    ) =>
        new(
            new TableCellProperties(
                new TableCellWidth { Width = Shape.Number(width), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment
                {
                    Val = isHead
                        ? TableVerticalAlignmentValues.Center
                        : TableVerticalAlignmentValues.Top,
                }
            ),
            Lines.Of(
                runs,
                new Shape
                {
                    Alignment = alignment,
                    Before = 40,
                    After = 40,
                    KeepsWithNext = isHead,
                }
            )
        );

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "000000",
        };
}
