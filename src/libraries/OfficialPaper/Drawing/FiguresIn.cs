namespace Chutri.OfficialPaper.Drawing;

/// <summary>The figures of a paper in the order in which they are read.</summary>
internal static class FiguresIn
{
    internal static IEnumerable<Figure> All(Paper paper) =>
        paper
            .Body.Concat(paper.Annexes.SelectMany(annex => annex.Body))
            .SelectMany(Texts)
            .SelectMany(text => text.Spans)
            .OfType<Figure>();

    private static IEnumerable<PaperText> Texts(PaperBlock block) =>
        block switch
        {
            Prose prose => [prose.Text],
            Article article => [article.Text],
            Clause clause => [clause.Text],
            Point point => [point.Text],
            Dash dash => [dash.Text],
            PaperTable table => table.Rows.SelectMany(row => row),
            _ => [],
        };
}
