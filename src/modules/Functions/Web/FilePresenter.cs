using System.Text;
using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

internal static class FilePresenter
{
    /// <summary>What a person can look through; the download has everything.</summary>
    private const int Shown = 300;

    public static FilePageModel Of(FilePreview preview, FormEntry entry)
    {
        var work = preview.Work;
        var changes = Changes(work).ToList();
        var all = work.Problems.Count > 0 ? work.Problems.Count : changes.Count;
        var state = work.Problems.Count > 0 ? FunctionFileState.Refused : preview.State;
        return new(
            FileWords.Heading(preview.FileName, state, work.Problems.Count),
            work.Problems.Count > 0 ? null : FileWords.Counts(work.Counts),
            ListFileWords.ShownOf(Math.Min(all, Shown), all),
            [.. work.Problems.Take(Shown).Select(Problem)],
            [
                .. changes
                    .Take(Shown)
                    .Select(line => new FileChangeLine(
                        line.Row,
                        FileWords.ChangeName(line.Kind),
                        line.UnitName,
                        line.Content.Text,
                        line.Content.Field
                    )),
            ],
            preview.State is FunctionFileState.Ready && work.Problems.Count == 0,
            FunctionUrls.File(preview.Id),
            entry
        );
    }

    public static string Lines(FilePreview preview)
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
            FunctionWords.Unit,
            FunctionWords.Function,
            FunctionWords.Field
        );
        foreach (var line in Changes(preview.Work))
        {
            ListFileDownload.Line(
                text,
                line.Row,
                FileWords.ChangeName(line.Kind),
                line.UnitName,
                line.Content.Text,
                line.Content.Field
            );
        }

        return text.ToString();
    }

    private static IEnumerable<FileLine> Changes(FileWork work) =>
        work.Lines.Where(line => line.Kind is not FileChangeKind.Unchanged);

    private static ListFileProblem Problem(FileProblem problem) =>
        new(problem.Row == 0 ? null : problem.Row, problem.Place, problem.Sentence);
}
