using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>The catalogue from a file.</summary>
internal sealed class ProcedureFilePages(
    FindListFiles<ProcedureFile> find,
    ReadProcedureFile read,
    ShowProcedureFile show,
    WriteProcedureFile write,
    OperationRunner runner,
    AuthorityClock clock
) : ListFilePages<ProcedureFile, ProcedureRow>(find, read, show, write, runner, clock)
{
    protected override string Files => ProcedureUrls.Files;

    protected override string Done => ProcedureUrls.List;

    protected override Words NothingToDo => ProcedureFilePageWords.NothingToDo;

    protected override IReadOnlyList<Crumb> Crumbs { get; } =
    [
        new(ProcedureWords.List, ProcedureUrls.List),
        new(ProcedureFilePageWords.Title, ProcedureUrls.Files),
    ];

    protected override IReadOnlyList<Words> Columns { get; } =
    [ProcedureWords.Code, ProcedureWords.Name, ProcedureWords.Unit];

    protected override IReadOnlyList<string> Cells(ProcedureRow row) =>
        [row.Code, row.Content.Name, row.UnitName];

    protected override Task<IResult> FirstPage(
        HttpContext context,
        ListFilesRead files,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Task.FromResult(
            Pages.Show<ProcedureFileListPage>(
                context,
                new ProcedureFileListModel(files, entry),
                ProcedureFilePageWords.Title,
                ProcedurePages.StatusOf(entry)
            )
        );
}
