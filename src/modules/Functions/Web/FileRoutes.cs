using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

/// <summary>Choose a file, see what it would do, write it.</summary>
internal static class FileRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(FunctionUrls.Files, List);
        pages.MapPost(FunctionUrls.Files, Read).TakesFiles();
        pages.MapPost(FunctionUrls.FromDocument, ReadDocument);
        pages.MapGet(FunctionUrls.Files + "/{id:guid}", Show);
        pages.MapGet(FunctionUrls.Files + "/{id:guid}/lines.csv", Download);
        pages.MapPost(FunctionUrls.Files + "/{id:guid}/write", Write);
    }

    private static Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindFunctionFiles find,
        AuthorityClock clock,
        UnitDirectory units,
        CancellationToken stop
    ) => ListPage(after, FormEntry.Empty, context, caller, find, clock, units, stop);

    private static async Task<IResult> Read(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ReadFunctionFile read,
        OperationRunner runner,
        FindFunctionFiles find,
        AuthorityClock clock,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var request = await FileUpload.Read(context.Request, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(null, entry.With(refusal), context, caller, find, clock, units, stop)
            : Pages.GoTo(context, FunctionUrls.File(done.Value.Id));
    }

    /// <summary>The functions that a registered decision gives a unit, as if they were a file.</summary>
    private static async Task<IResult> ReadDocument(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FromDocument reading,
        ReadFunctionFile read,
        OperationRunner runner,
        FindFunctionFiles find,
        AuthorityClock clock,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var form = new FromDocumentForm(entry.TextOrNull("document"), entry.TextOrNull("unit"));
        var request = await reading.Read(form, caller, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(null, entry.With(refusal), context, caller, find, clock, units, stop)
            : Pages.GoTo(context, FunctionUrls.File(done.Value.Id));
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowFunctionFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => Page(context, preview, FormEntry.Empty)
        );

    private static async Task<IResult> Download(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowFunctionFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => ListFileDownload.Of(FilePresenter.Lines(preview), preview.FileName)
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteFunctionFile write,
        ShowFunctionFile show,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(write, id, caller, stop);
        if (done.Refusal is not { } refusal)
        {
            return Pages.GoTo(context, FunctionUrls.List, Told.Done(FileWords.Written(done.Value)));
        }

        return (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => Page(context, preview, FormEntry.Empty.With(refusal))
        );
    }

    private static IResult Page(HttpContext context, FilePreview preview, FormEntry entry)
    {
        var model = FilePresenter.Of(preview, entry);
        return Pages.Show<FilePage>(
            context,
            model,
            model.Heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> ListPage(
        string? after,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindFunctionFiles find,
        AuthorityClock clock,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        if (!caller.Has(FunctionActs.Import))
        {
            return PlatformRefusals.RoleMayNot(FunctionActs.Import, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        var model = new FileListModel(
            [
                .. page.Items.Select(file => new FileRow(
                    file.FileName,
                    FunctionUrls.File(file.Id),
                    Model.FunctionFileWords.Name(file.State),
                    file.ReadBy,
                    clock.LocalOf(file.ReadAt)
                )),
            ],
            PagingView.Of(page, ListFileWords.Files, FunctionUrls.Files, after is null),
            UnitChoices.Of(
                await units.ActiveOn(clock.Now().Today, stop),
                caller,
                entry.TextOrNull("unit")
            ),
            entry
        );
        return Pages.Show<FileListPage>(
            context,
            model,
            FileWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
