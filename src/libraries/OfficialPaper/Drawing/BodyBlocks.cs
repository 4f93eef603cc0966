using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>The text from block to block, each provision with its number.</summary>
internal sealed class BodyBlocks(FormRule rule, int width)
{
    private readonly Counting _counting = new(rule);

    internal IEnumerable<OpenXmlElement> Draw(IReadOnlyList<PaperBlock> blocks, bool endsPaper) =>
        blocks.SelectMany((block, i) => Draw(block, endsPaper && i == blocks.Count - 1));

    internal static Shape Paragraph(FormRule rule) =>
        new()
        {
            FirstLine = rule.FirstLine,
            Before = rule.BetweenParagraphs / 2,
            After = rule.BetweenParagraphs / 2,
            Line = rule.BetweenLines,
            LineIsExact = rule.BetweenLinesIsExact,
        };

    private IEnumerable<OpenXmlElement> Draw(PaperBlock block, bool isLast) =>
        block switch
        {
            Heading heading => Heading(heading),
            Prose prose => [Text("", prose.Text, strong: false, isLast)],
            Article article =>
            [
                Text(
                    _counting.NextArticle(),
                    article.Text,
                    article.IsTitle,
                    isLast,
                    rule.Text.Strong
                ),
            ],
            Clause clause => [Text(_counting.NextClause(), clause.Text, clause.IsTitle, isLast)],
            Point point => [Text(_counting.NextPoint(), point.Text, strong: false, isLast)],
            Dash { IsInner: false } dash => [Text("- ", dash.Text, strong: false, isLast)],
            Dash dash => [Text("+ ", dash.Text, strong: false, isLast)],
            PaperTable table => [.. new TableBlock(rule, width).Draw(table), .. AfterTable(isLast)],
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    private IEnumerable<OpenXmlElement> Heading(Heading heading)
    {
        var number = _counting.Next(heading.Level);
        var around = Shape.Centred with
        {
            Before = 240,
            KeepsWithNext = true,
            Outline = 2 + (int)heading.Level,
        };
        var title = rule.Text.Strong with { Capitals = true };
        if (heading.Level is HeadingLevel.Roman)
        {
            return
            [
                Lines.Of(
                    number + heading.Title,
                    title,
                    Paragraph(rule) with
                    {
                        KeepsWithNext = true,
                        Outline = around.Outline,
                    }
                ),
            ];
        }

        return
        [
            Lines.Of(number, rule.Text.Strong, around),
            Lines.Of(
                heading.Title,
                title,
                Shape.Centred with
                {
                    After = 120,
                    KeepsWithNext = true,
                }
            ),
        ];
    }

    private Paragraph Text(
        string number,
        PaperText text,
        bool strong,
        bool isLast,
        Look? numbered = null
    )
    {
        var look = strong ? rule.Text.Strong : rule.Text;
        var whole = isLast ? Ended(text) : text;
        return Lines.Of(
            [
                .. number.Length > 0
                    ? [Runs.Of(number, numbered ?? look)]
                    : Array.Empty<OpenXmlElement>(),
                .. Runs.Of(whole, look),
            ],
            Paragraph(rule) with
            {
                KeepsWithNext = strong || isLast,
            }
        );
    }

    private PaperText Ended(PaperText text) =>
        text.Spans[^1] is Words last
            ? new([
                .. text.Spans.SkipLast(1),
                last with
                {
                    Text = last.Text.TrimEnd('.', ';', '/', ' ') + rule.EndMark,
                },
            ])
            : new([.. text.Spans, new Words(rule.EndMark)]);

    private IEnumerable<OpenXmlElement> AfterTable(bool isLast) =>
        [
            isLast && rule.EndMark.Length > 1
                ? Lines.Of(rule.EndMark, rule.Text, Paragraph(rule) with { KeepsWithNext = true })
                : Lines.Nothing(),
        ];
}
