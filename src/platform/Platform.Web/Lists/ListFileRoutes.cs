using Chutri.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Web;

/// <summary>The addresses of a module's lists.</summary>
public static class ListFileRoutes
{
    /// <param name="pages">Of the program.</param>
    /// <param name="files">Address of the first page.</param>
    public static void MapListFiles<TPages, TFile, TRow>(
        this IEndpointRouteBuilder pages,
        string files
    )
        where TPages : ListFilePages<TFile, TRow>
        where TFile : ListFileRecord
        where TRow : IListRow
    {
        var one = files + "/{id:guid}";
        pages.MapGet(
            files,
            (string? after, HttpContext context, Caller caller, CancellationToken stop) =>
                Of<TPages>(context).List(context, after, caller, FormEntry.Empty, stop)
        );
        pages
            .MapPost(
                files,
                async (
                    FormEntry entry,
                    HttpContext context,
                    Caller caller,
                    CancellationToken stop
                ) =>
                    await Of<TPages>(context)
                        .Take(
                            context,
                            await ListFileUpload.Sent<TRow>(context.Request, stop),
                            caller,
                            entry,
                            stop
                        )
            )
            .TakesFiles();
        pages.MapGet(
            one,
            (Guid id, HttpContext context, Caller caller, CancellationToken stop) =>
                Of<TPages>(context).Show(context, id, caller, FormEntry.Empty, stop)
        );
        pages.MapGet(
            one + "/lines.csv",
            (Guid id, HttpContext context, Caller caller, CancellationToken stop) =>
                Of<TPages>(context).Download(context, id, caller, stop)
        );
        pages.MapPost(
            one + "/write",
            (Guid id, HttpContext context, Caller caller, CancellationToken stop) =>
                Of<TPages>(context).Write(context, id, caller, stop)
        );
    }

    /// <summary>Not a parameter of the doors: the analyzer of routes cannot read one whose type is left open.</summary>
    private static TPages Of<TPages>(HttpContext context)
        where TPages : notnull => context.RequestServices.GetRequiredService<TPages>();
}
