using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>Two columns side by side without lines: the head of a paper, and its end.</summary>
internal static class Columns
{
    internal static Table Of(
        int left,
        int right,
        params (IEnumerable<Paragraph> Left, IEnumerable<Paragraph> Right)[] rows
    ) =>
        new([
            new TableProperties(
                new TableWidth
                {
                    Width = Shape.Number(left + right),
                    Type = TableWidthUnitValues.Dxa,
                },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(
                new GridColumn { Width = Shape.Number(left) },
                new GridColumn { Width = Shape.Number(right) }
            ),
            .. rows.Select(row => new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(left, row.Left),
                Cell(right, row.Right)
            )),
        ]);

    private static TableCell Cell(int width, IEnumerable<Paragraph> paragraphs)
    {
        var lines = paragraphs.ToList<OpenXmlElement>();
        return new([
            new TableCellProperties(
                new TableCellWidth { Width = Shape.Number(width), Type = TableWidthUnitValues.Dxa }
            ),
            .. lines.Count > 0 ? lines : [Lines.Nothing()],
        ]);
    }
}
