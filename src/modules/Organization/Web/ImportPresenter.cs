using System.Text;
using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class ImportPresenter
{
    /// <summary>What a person can look through; the download has everything.</summary>
    private const int Shown = 300;

    private static readonly Crumb[] Crumbs =
    [
        new(UnitWords.Menu, OrganizationUrls.Units),
        new(ReorganizeWords.Manage, OrganizationUrls.Admin),
        new(ReorganizeWords.Import, OrganizationUrls.Imports),
    ];

    public static ListFileModel Of(ImportPreview preview, FormEntry entry)
    {
        var work = preview.Work;
        var broken = work.Problems.Count > 0;
        var all = broken ? work.Problems.Count : work.Changes.Count;
        return new(
            Crumbs,
            ImportPageWords.Heading(preview.FileName, StateOf(preview), work.Problems.Count),
            broken ? work.Kind.Name() : ImportPageWords.KindAndCounts(work.Kind, work.Counts),
            ListFileWords.ShownOf(Math.Min(all, Shown), all),
            [.. work.Problems.Take(Shown).Select(Problem)],
            [ImportPageWords.Code, ImportPageWords.What],
            [
                .. work
                    .Changes.Take(Shown)
                    .Select(change => new ListChangeLine(
                        change.Row,
                        ImportPageWords.ChangeName(change.Kind),
                        [new(change.Code, change.Code), change.What]
                    )),
            ],
            ImportPageWords.NothingToDo,
            preview.State is ImportState.Ready,
            OrganizationUrls.Import(preview.Id),
            OrganizationUrls.Imports,
            entry
        );
    }

    public static ListFileLine Line(FoundImport import, AuthorityClock clock) =>
        new(
            import.FileName,
            OrganizationUrls.Import(import.Id),
            import.State.Name(),
            import.ReadBy,
            clock.LocalOf(import.ReadAt)
        )
        {
            Kind = import.Kind.Name(),
        };

    public static string Lines(ImportPreview preview)
    {
        var work = preview.Work;
        if (work.Problems.Count > 0)
        {
            return ListFileDownload.Problems(work.Problems.Select(Problem));
        }

        var text = new StringBuilder();
        ListFileDownload.Line(text, ListFileWords.Row, ImportPageWords.Code, ImportPageWords.What);
        foreach (var change in work.Changes)
        {
            ListFileDownload.Line(text, change.Row, change.Code, change.What);
        }

        return text.ToString();
    }

    /// <summary>A file that was fit to be written may no longer be so.</summary>
    private static ImportState StateOf(ImportPreview preview) =>
        preview.Work.Problems.Count > 0 ? ImportState.Refused : preview.State;

    private static ListFileProblem Problem(ImportProblem problem) =>
        new(problem.Row == 0 ? null : problem.Row, problem.Place, problem.Sentence);
}
