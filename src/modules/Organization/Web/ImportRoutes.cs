using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

/// <summary>Choose a file, see what it would do, write it.</summary>
internal static class ImportRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.Imports, List);
        pages.MapPost(OrganizationUrls.Imports, Read).TakesFiles();
        pages.MapGet(OrganizationUrls.Imports + "/{id:guid}", Show);
        pages.MapGet(OrganizationUrls.Imports + "/{id:guid}/lines.csv", Download);
        pages.MapPost(OrganizationUrls.Imports + "/{id:guid}/write", Write);
    }

    private static Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindImports find,
        AuthorityClock clock,
        CancellationToken stop
    ) => ListPage(after, FormEntry.Empty, context, caller, find, clock, stop);

    private static async Task<IResult> Read(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ReadImport read,
        OperationRunner runner,
        FindImports find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = await ImportUpload.Read(context.Request, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(null, entry.With(refusal), context, caller, find, clock, stop)
            : Pages.GoTo(context, OrganizationUrls.Import(done.Value.Id));
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowImport show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => Page(context, preview, FormEntry.Empty)
        );

    /// <summary>All problems, or all changes: the page shows the first of them.</summary>
    private static async Task<IResult> Download(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowImport show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => ListFileDownload.Of(ImportPresenter.Lines(preview), preview.FileName)
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteImport write,
        ShowImport show,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(write, id, caller, stop);
        if (done.Refusal is not { } refusal)
        {
            return Pages.GoTo(
                context,
                OrganizationUrls.Imports,
                Told.Done(ImportPageWords.Written(done.Value))
            );
        }

        return (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => Page(context, preview, FormEntry.Empty.With(refusal))
        );
    }

    private static IResult Page(HttpContext context, ImportPreview preview, FormEntry entry)
    {
        var model = ImportPresenter.Of(preview, entry);
        return Pages.Show<ListFilePage>(
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
        FindImports find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.Import))
        {
            return PlatformRefusals.RoleMayNot(OrganizationActs.Import, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        var model = new ImportListModel(
            [
                .. Enum.GetValues<ImportKind>()
                    .Select(kind => new Choice(kind.ToString().ToLowerInvariant(), kind.Name())),
            ],
            new(
                [.. page.Items.Select(import => ImportPresenter.Line(import, clock))],
                PagingView.Of(page, ListFileWords.Files, OrganizationUrls.Imports, after is null)
            ),
            entry
        );
        return Pages.Show<ImportListPage>(
            context,
            model,
            ImportPageWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
