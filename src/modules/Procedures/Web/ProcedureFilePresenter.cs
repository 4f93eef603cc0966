using System.Text;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>What a file would do, as a page and as a download.</summary>
internal static class ProcedureFilePresenter
{
    /// <summary>What a person can look through; the download has everything.</summary>
    private const int Shown = 300;

    public static IResult Page(HttpContext context, ProcedurePreview preview, FormEntry entry)
    {
        var work = preview.Work;
        var changes = Changes(work).ToList();
        var all = work.Problems.Count > 0 ? work.Problems.Count : changes.Count;
        var state = work.Problems.Count > 0 ? ProcedureFileState.Refused : preview.State;
        var heading = ProcedureFilePageWords.Heading(preview.FileName, state, work.Problems.Count);
        return Pages.Show<ProcedureFilePage>(
            context,
            new ProcedureFileModel(
                heading,
                work.Problems.Count > 0 ? null : ProcedureFilePageWords.Counts(work.Counts),
                ListFileWords.ShownOf(Math.Min(all, Shown), all),
                [.. work.Problems.Take(Shown).Select(Problem)],
                [
                    .. changes
                        .Take(Shown)
                        .Select(row => new ProcedureChangeRow(
                            row.Row,
                            ProcedureFilePageWords.ChangeName(row.Change),
                            row.Code,
                            row.Content.Name,
                            row.UnitName
                        )),
                ],
                preview.State is ProcedureFileState.Ready && work.Problems.Count == 0,
                ProcedureUrls.File(preview.Id),
                entry
            ),
            heading,
            ProcedurePages.StatusOf(entry)
        );
    }

    public static string Lines(ProcedurePreview preview)
    {
        if (preview.Work.Problems.Count > 0)
        {
            return ListFileDownload.Problems(preview.Work.Problems.Select(Problem));
        }

        var text = new StringBuilder();
        ListFileDownload.Line(
            text,
            ListFileWords.Row,
            ListFileWords.Change,
            ProcedureWords.Code,
            ProcedureWords.Name,
            ProcedureWords.Unit
        );
        foreach (var row in Changes(preview.Work))
        {
            ListFileDownload.Line(
                text,
                row.Row,
                ProcedureFilePageWords.ChangeName(row.Change),
                row.Code,
                row.Content.Name,
                row.UnitName
            );
        }

        return text.ToString();
    }

    private static IEnumerable<ProcedureRow> Changes(ProcedureWork work) =>
        work.Rows.Where(row => row.Change is not ProcedureChange.Unchanged);

    private static ListFileProblem Problem(ProcedureProblem problem) =>
        new(problem.Row == 0 ? null : problem.Row, problem.Place, problem.Sentence);
}
