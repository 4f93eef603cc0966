using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>What is attached, each on pages of its own: annexes, and at the end the table of figures.</summary>
internal sealed class AnnexPages(Paper paper, FormRule rule)
{
    internal IEnumerable<PagesInARow> Draw() =>
        [
            .. paper.Annexes.Select((annex, i) => Annex(annex, i)),
            .. paper.Figures.Count > 0 ? [Figures()] : Array.Empty<PagesInARow>(),
        ];

    private PagesInARow Annex(PaperAnnex annex, int index)
    {
        var pages = new PagesInARow(rule, annex.Landscape);
        var number = paper.Annexes.Count > 1 ? $" {Written.Roman(index + 1)}" : "";
        pages.Add([
            Lines.Of(PaperWords.Annex + number, rule.Annex, Shape.Centred with { Outline = 1 }),
            .. Title(annex.Title, pages.TextWidth),
            .. new BodyBlocks(rule, pages.TextWidth).Draw(annex.Body, endsPaper: false),
            Lines.Nothing(),
        ]);
        return pages;
    }

    private PagesInARow Figures()
    {
        var pages = new PagesInARow(rule, landscape: false);
        var values = FiguresIn
            .All(paper)
            .GroupBy(figure => figure.Code, StringComparer.Ordinal)
            .ToDictionary(code => code.Key, code => code.First().Value, StringComparer.Ordinal);
        pages.Add([
            .. Title(PaperWords.FiguresTitle, pages.TextWidth),
            Lines.Of(
                PaperWords.FiguresIntroduction,
                rule.Table,
                Shape.AtLeft with
                {
                    Before = 120,
                    After = 120,
                }
            ),
            new TableBlock(rule, pages.TextWidth).Of(
                PaperWords.FigureColumns,
                paper.Figures.Select((source, i) => Row(source, values[source.Code], i + 1))
            ),
            Lines.Nothing(),
        ]);
        return pages;
    }

    private IEnumerable<IEnumerable<OpenXmlElement>> Row(
        FigureSource source,
        string value,
        int id
    ) =>
        [
            [
                new BookmarkStart { Id = Shape.Number(id), Name = Runs.MarkOf(source.Code) },
                Runs.Of(source.Code, rule.Table.Strong),
                new BookmarkEnd { Id = Shape.Number(id) },
            ],
            [Runs.Of(value, rule.Table)],
            [Runs.Of(source.Meaning, rule.Table)],
            [Runs.Of(source.Where, rule.Table)],
        ];

    private IEnumerable<OpenXmlElement> Title(string title, int width)
    {
        var look = rule.Annex with { Capitals = true };
        return
        [
            Lines.Centred(title, look, width, TitleBlock.AtSides),
            Lines.Centred(AttachedTo(), rule.Text.Slanted, width, TitleBlock.AtSides),
            rule.DashesUnderSubject
                ? Lines.Of(PaperWords.Dashes, rule.Text, Shape.Centred with { After = 120 })
                : Lines.DrawnBelow(title, look, width, TitleBlock.AtSides),
        ];
    }

    private string AttachedTo() =>
        $"(Kèm theo {paper.Kind ?? PaperWords.OfficialLetter} số {Written.NumberAndSymbol(paper, rule)}"
        + $"{rule.BeforeCitedDate}{Written.Date(paper.Date)} của {paper.Issuer})";
}
