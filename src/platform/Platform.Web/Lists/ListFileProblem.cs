using System.Text;
using Chutri.Platform;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>Something in a list that cannot be written.</summary>
/// <param name="Row">As a spreadsheet counts; null is the file as a whole.</param>
public sealed record ListFileProblem(int? Row, Words Column, Words Sentence);

/// <summary>All problems or all changes of a list that was handed in: the page shows the first of them.</summary>
public static class ListFileDownload
{
    public static IResult Of(string lines, string fileName) =>
        TypedResults.Bytes(
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(lines)],
            "text/csv; charset=utf-8",
            Path.GetFileNameWithoutExtension(fileName) + "-chutri.csv"
        );

    public static string Problems(IEnumerable<ListFileProblem> problems)
    {
        var text = new StringBuilder();
        Line(text, ListFileWords.Row, ListFileWords.Column, ListFileWords.Problem);
        foreach (var problem in problems)
        {
            Line(text, problem.Row, problem.Column, problem.Sentence);
        }

        return text.ToString();
    }

    public static void Line(StringBuilder text, params IEnumerable<object?> cells) =>
        Csv.Line(text, cells.Select(cell => cell?.ToString() ?? ""));
}
