namespace Chutri.Duties.Web;

internal static class DocumentRows
{
    public static DocumentRowModel Row(DocumentCells document, DutyFilterForm form)
    {
        var links = new FigureLinks(
            form with
            {
                Document = document.Document is { } id ? id.Value.ToString() : "none",
            }
        );
        var figures = links.Of(document.Cells);
        return new(
            document.Document is null
                ? OverviewWords.NoDocument.ToString()
                : document.Title?.Number ?? OverviewWords.UnknownDocument.ToString(),
            document.Title?.Subject,
            document.Title?.Url,
            links.Bar(document.Cells),
            figures.Overdue,
            figures.Total
        );
    }
}
