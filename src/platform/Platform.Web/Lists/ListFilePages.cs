using System.Text;
using Chutri.Platform;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// Choose a file, see what it would do, write it: pages and API of a module's lists. The module says its columns, its operations, and
/// what else its first page has.
/// </summary>
public abstract class ListFilePages<TFile, TRow>(
    FindListFiles<TFile> find,
    IOperation<ListRequest<TRow>, ListPreview<TRow>> read,
    IOperation<Guid, ListPreview<TRow>> show,
    IOperation<Guid, ListCounts> write,
    OperationRunner runner,
    AuthorityClock clock
)
    where TFile : ListFileRecord
    where TRow : IListRow
{
    /// <summary>What a person can look through; the download has everything.</summary>
    private const int Shown = 300;

    /// <summary>Address of the first page; a file is below it.</summary>
    protected abstract string Files { get; }

    /// <summary>Where one is once a file is written.</summary>
    protected abstract string Done { get; }

    protected abstract IReadOnlyList<Crumb> Crumbs { get; }

    protected abstract Words NothingToDo { get; }

    /// <summary>What the changes are told by.</summary>
    protected abstract IReadOnlyList<Words> Columns { get; }

    /// <summary>As many as there are columns.</summary>
    protected abstract IReadOnlyList<string> Cells(TRow row);

    /// <summary>The first page, with the files that were read so far.</summary>
    protected abstract Task<IResult> FirstPage(
        HttpContext context,
        ListFilesRead files,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    );

    public async Task<IResult> List(
        HttpContext context,
        string? after,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    )
    {
        if (!caller.Has(read.Act))
        {
            return PlatformRefusals.RoleMayNot(read.Act, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        var files = new ListFilesRead(
            [
                .. page.Items.Select(file => new ListFileLine(
                    file.FileName,
                    Address(file.Id),
                    file.State.Name(),
                    file.ReadBy,
                    clock.LocalOf(file.ReadAt)
                )),
            ],
            PagingView.Of(page, ListFileWords.Files, Files, after is null)
        );
        return await FirstPage(context, files, caller, entry, stop);
    }

    /// <summary>Reads what was sent and goes to what it would do.</summary>
    public async Task<IResult> Take(
        HttpContext context,
        Outcome<ListRequest<TRow>> request,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var done = await Read(request, caller, stop);
        return done.Refusal is { } refusal
            ? await List(context, null, caller, entry.With(refusal), stop)
            : Pages.GoTo(context, Address(done.Value.Id));
    }

    public async Task<IResult> Show(
        HttpContext context,
        Guid id,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    ) => (await Look(id, caller, stop)).Answer(context, preview => Page(context, preview, entry));

    public async Task<IResult> Download(
        HttpContext context,
        Guid id,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Look(id, caller, stop)).Answer(
            context,
            preview => ListFileDownload.Of(Lines(preview.Work), preview.FileName)
        );

    public async Task<IResult> Write(
        HttpContext context,
        Guid id,
        Caller caller,
        CancellationToken stop
    )
    {
        var done = await Write(id, caller, stop);
        return done.Refusal is { } refusal
            ? await Show(context, id, caller, FormEntry.Empty.With(refusal), stop)
            : Pages.GoTo(context, Done, Told.Done(ListFileWords.Written(done.Value)));
    }

    internal async Task<Outcome<KeyPage<FoundListFile>>> Find(
        string? after,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(read.Act)
            ? await find.Run(after, stop)
            : PlatformRefusals.RoleMayNot(read.Act, caller);

    internal Task<Outcome<ListPreview<TRow>>> Read(
        Outcome<ListRequest<TRow>> request,
        Caller caller,
        CancellationToken stop
    ) => runner.Run(read, request, caller, stop);

    internal Task<Outcome<ListPreview<TRow>>> Look(
        Guid id,
        Caller caller,
        CancellationToken stop
    ) => runner.Run(show, id, caller, stop);

    internal Task<Outcome<ListCounts>> Write(Guid id, Caller caller, CancellationToken stop) =>
        runner.Run(write, id, caller, stop);

    private string Address(Guid id) => $"{Files}/{id}";

    private IResult Page(HttpContext context, ListPreview<TRow> preview, FormEntry entry)
    {
        var work = preview.Work;
        var changes = work.Changes.ToList();
        var broken = work.Problems.Count > 0;
        var all = broken ? work.Problems.Count : changes.Count;
        var heading = ListFileWords.Heading(
            preview.FileName,
            broken ? ListFileState.Refused : preview.State, // what was fit to be written may no longer be so
            work.Problems.Count
        );
        return Pages.Show<ListFilePage>(
            context,
            new ListFileModel(
                Crumbs,
                heading,
                broken ? null : ListFileWords.Counts(work.Counts),
                ListFileWords.ShownOf(Math.Min(all, Shown), all),
                [.. work.Problems.Take(Shown).Select(Problem)],
                Columns,
                [
                    .. changes
                        .Take(Shown)
                        .Select(row => new ListChangeLine(
                            row.Row,
                            ListFileWords.ChangeName(row.Change),
                            [.. Cells(row).Select(cell => new Words(cell, cell))]
                        )),
                ],
                NothingToDo,
                preview.State is ListFileState.Ready && !broken,
                Address(preview.Id),
                Files,
                entry
            ),
            heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    /// <summary>All problems, or all changes: the page shows the first of them.</summary>
    private string Lines(ListWork<TRow> work)
    {
        if (work.Problems.Count > 0)
        {
            return ListFileDownload.Problems(work.Problems.Select(Problem));
        }

        var text = new StringBuilder();
        ListFileDownload.Line(text, [ListFileWords.Row, ListFileWords.Change, .. Columns]);
        foreach (var row in work.Changes)
        {
            ListFileDownload.Line(
                text,
                [row.Row, ListFileWords.ChangeName(row.Change), .. Cells(row)]
            );
        }

        return text.ToString();
    }

    private static ListFileProblem Problem(ListProblem problem) =>
        new(problem.Row == 0 ? null : problem.Row, problem.Place, problem.Sentence);
}
