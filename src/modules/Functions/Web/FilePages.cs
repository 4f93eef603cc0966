using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Functions.Web;

/// <summary>Functions from a file, or from a registered decision as if it were one.</summary>
internal sealed class FilePages(
    FindListFiles<FunctionFile> find,
    ReadFunctionFile read,
    ShowFunctionFile show,
    WriteFunctionFile write,
    UnitDirectory units,
    OperationRunner runner,
    AuthorityClock clock
) : ListFilePages<FunctionFile, FileLine>(find, read, show, write, runner, clock)
{
    private readonly AuthorityClock clock = clock;

    protected override string Files => FunctionUrls.Files;

    protected override string Done => FunctionUrls.List;

    protected override Words NothingToDo => FileWords.NothingToDo;

    protected override IReadOnlyList<Crumb> Crumbs { get; } =
    [new(FunctionWords.Title, FunctionUrls.List), new(FileWords.Title, FunctionUrls.Files)];

    protected override IReadOnlyList<Words> Columns { get; } =
    [FunctionWords.Unit, FunctionWords.Function, FunctionWords.Field];

    protected override IReadOnlyList<string> Cells(FileLine row) =>
        [row.UnitName, row.Content.Text, row.Content.Field];

    protected override async Task<IResult> FirstPage(
        HttpContext context,
        ListFilesRead files,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Pages.Show<FileListPage>(
            context,
            new FileListModel(
                files,
                UnitChoices.Of(
                    await units.ActiveOn(clock.Now().Today, stop),
                    caller,
                    entry.TextOrNull("unit")
                ),
                entry
            ),
            FileWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
