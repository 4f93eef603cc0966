using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>Choose a file, see what it would do, write it.</summary>
internal static class ProcedureFileRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcedureUrls.Files, List);
        pages.MapPost(ProcedureUrls.Files, Read).TakesFiles();
        pages.MapGet(ProcedureUrls.Files + "/{id:guid}", Show);
        pages.MapGet(ProcedureUrls.Files + "/{id:guid}/lines.csv", Download);
        pages.MapPost(ProcedureUrls.Files + "/{id:guid}/write", Write);
    }

    private static Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindProcedureFiles find,
        AuthorityClock clock,
        CancellationToken stop
    ) => ListPage(after, FormEntry.Empty, context, caller, find, clock, stop);

    private static async Task<IResult> Read(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ReadProcedureFile read,
        OperationRunner runner,
        FindProcedureFiles find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var list = await ListFileUpload.Take(context.Request, stop);
        var request = list.Then<ReadProcedureFileRequest>(sent => new ReadProcedureFileRequest(
            sent.Name,
            sent.Content
        ));
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(null, entry.With(refusal), context, caller, find, clock, stop)
            : Pages.GoTo(context, ProcedureUrls.File(done.Value.Id));
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowProcedureFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => ProcedureFilePresenter.Page(context, preview, FormEntry.Empty)
        );

    private static async Task<IResult> Download(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowProcedureFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => ListFileDownload.Of(ProcedureFilePresenter.Lines(preview), preview.FileName)
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteProcedureFile write,
        ShowProcedureFile show,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(write, id, caller, stop);
        if (done.Refusal is not { } refusal)
        {
            return Pages.GoTo(
                context,
                ProcedureUrls.List,
                Told.Done(ProcedureFilePageWords.Written(done.Value))
            );
        }

        return (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => ProcedureFilePresenter.Page(context, preview, FormEntry.Empty.With(refusal))
        );
    }

    private static async Task<IResult> ListPage(
        string? after,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindProcedureFiles find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(ProcedureActs.Describe))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Describe, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        return Pages.Show<ProcedureFileListPage>(
            context,
            new ProcedureFileListModel(
                [
                    .. page.Items.Select(file => new ProcedureFileRow(
                        file.FileName,
                        ProcedureUrls.File(file.Id),
                        file.State.Name(),
                        file.ReadBy,
                        clock.LocalOf(file.ReadAt)
                    )),
                ],
                PagingView.Of(page, ListFileWords.Files, ProcedureUrls.Files, after is null),
                entry
            ),
            ProcedureFilePageWords.Title,
            ProcedurePages.StatusOf(entry)
        );
    }
}
