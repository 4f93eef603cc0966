using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.Demonstration.Texts;

/// <summary>Paragraphs, tables and the one font of the plan. Sizes are half-points, widths twentieths of a point.</summary>
internal static class PlanLook
{
    private const int BodySize = 28;
    private const int SmallSize = 24;

    private static readonly int[] GridWidths = [700, 3300, 1800, 1700, 1500, 1300];

    public static Styles Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Times New Roman",
                            HighAnsi = "Times New Roman",
                            ComplexScript = "Times New Roman",
                        },
                        new FontSize { Val = Number(BodySize) },
                        new Languages { Val = "vi-VN" }
                    )
                )
            )
        );

    public static Paragraph Centred(string text, bool bold = false, bool italic = false) =>
        Paragraph(text, JustificationValues.Center, BodySize, bold, italic);

    public static Paragraph Justified(string text) =>
        Paragraph(text, JustificationValues.Both, BodySize);

    public static Paragraph Heading(string text) =>
        Paragraph(text, JustificationValues.Left, BodySize, bold: true);

    public static Paragraph Small(string text, bool bold = false) =>
        Paragraph(text, JustificationValues.Left, SmallSize, bold, italic: bold);

    public static Paragraph PageBreak() => new(new Run(new Break { Type = BreakValues.Page }));

    /// <summary>Two columns without lines: letterhead and signature.</summary>
    public static Table Columns(IEnumerable<Paragraph> left, IEnumerable<Paragraph> right) =>
        new(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
            new TableGrid(new GridColumn { Width = "4600" }, new GridColumn { Width = "5700" }),
            new TableRow(Cell(left), Cell(right))
        );

    public static Table Grid(int columns) =>
        new(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Line<TopBorder>(),
                    Line<LeftBorder>(),
                    Line<BottomBorder>(),
                    Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()
                )
            ),
            new TableGrid(
                GridWidths.Take(columns).Select(width => new GridColumn { Width = Number(width) })
            )
        );

    public static TableRow HeaderRow(IEnumerable<string> cells) =>
        new([
            new TableRowProperties(new TableHeader()),
            .. cells.Select(text =>
                Cell([Paragraph(text, JustificationValues.Center, SmallSize, bold: true)])
            ),
        ]);

    public static TableRow Row(IEnumerable<string> cells) =>
        new(cells.Select(text => Cell([Small(text)])));

    public static TableRow SpanningRow(string text, int columns) =>
        new(
            new TableCell(
                new TableCellProperties(new GridSpan { Val = columns }),
                Paragraph(text, JustificationValues.Left, SmallSize, bold: true)
            )
        );

    private static TableCell Cell(IEnumerable<Paragraph> paragraphs) => new(paragraphs);

    private static Paragraph Paragraph(
        string text,
        JustificationValues justification,
        int size,
        bool bold = false,
        bool italic = false
    )
    {
        var look = new RunProperties();
        if (bold)
        {
            look.Append(new Bold());
        }

        if (italic)
        {
            look.Append(new Italic());
        }

        look.Append(new FontSize { Val = Number(size) });
        return new(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = "60", After = "60" },
                new Justification { Val = justification }
            ),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve })
        );
    }

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
