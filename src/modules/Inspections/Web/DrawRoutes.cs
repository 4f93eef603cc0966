using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>Draws, from the rule to what everybody reads.</summary>
internal static class DrawRoutes
{
    private const string One = InspectionUrls.Draws + "/{code}";
    private const string PublicOne = InspectionUrls.PublicDraws + "/{code}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages
            .MapGet(
                InspectionUrls.PublicDraws,
                (string? after, HttpContext context, DrawPages show, CancellationToken stop) =>
                    show.List(context, after, isPublic: true, stop)
            )
            .AllowAnonymous();
        pages
            .MapGet(
                PublicOne,
                (string code, HttpContext context, DrawPages show, CancellationToken stop) =>
                    show.Public(context, code, stop)
            )
            .AllowAnonymous();
        pages.MapGet(PublicOne + "/draw.json", File).AllowAnonymous();
        pages.MapGet(
            InspectionUrls.Draws,
            (string? after, HttpContext context, DrawPages show, CancellationToken stop) =>
                show.List(context, after, isPublic: false, stop)
        );
        pages.MapGet(
            InspectionUrls.NewDraw,
            (HttpContext context, DrawPages show, CancellationToken stop) =>
                show.Plan(context, FormEntry.Empty, stop)
        );
        pages.MapPost(InspectionUrls.NewDraw, Plan);
        pages.MapGet(
            One,
            (string code, HttpContext context, DrawPages show, CancellationToken stop) =>
                show.One(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapPost(One + "/close-list", CloseList);
        pages.MapPost(One + "/draw", Draw);
        pages.MapPost(One + "/look", Look);
        pages.MapGet(
            One + "/visit",
            (string code, HttpContext context, DrawPages show, CancellationToken stop) =>
                show.Visit(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(One + "/visit", Visit);
        pages.MapPost(One + "/publish", Publish);
    }

    private static async Task<IResult> File(
        string code,
        HttpContext context,
        InspectionDesk desk,
        CancellationToken stop
    ) =>
        (await desk.Draw(code, stop))
            .Then<byte[]>(draw => draw.Published is { } file ? file : DrawRefusals.NotPublished)
            .Answer(
                context,
                file =>
                    TypedResults.Bytes(
                        file,
                        "application/json",
                        $"{InspectionCodes.Spelled(code)}.json"
                    )
            );

    private static async Task<IResult> Plan(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        PlanDraw plan,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var request = await PlanDrawForm.Of(entry).Parse(fields, stop);
        var done = await runner.Run(plan, request, caller, stop);
        return await done.Leads(
            context,
            InspectionUrls.Draw,
            _ => DrawPageWords.Planned,
            refusal => show.Plan(context, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> CloseList(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CloseDrawList close,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(close, code, caller, stop);
        return done.Refusal is null
            ? Pages.Show<DrawKeyPage>(
                context,
                new DrawKeyModel(done.Value.Code, done.Value.Digest, done.Value.Key),
                DrawPageWords.KeyTitle
            )
            : await Again(done, "close-list", code, entry, context, show, stop);
    }

    private static async Task<IResult> Draw(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        DrawUnits draw,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var request = DrawUnitsForm.Of(entry).Parse(code, fields);
        var done = await runner.Run(draw, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Draw(code),
            _ => DrawPageWords.Drawn,
            refusal => show.One(context, code, "draw", entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Look(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        LookAtDrawn look,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var request = new DrawKeyForm(entry.TextOrNull("key")).Parse(code, fields);
        var done = await runner.Run(look, request, caller, stop);
        return done.Refusal is null
            ? Pages.Show<DrawnPage>(
                context,
                new DrawnModel(
                    InspectionCodes.Spelled(code),
                    InspectionCodes.Spelled(code),
                    [
                        .. done.Value.Select(one => new DrawnRowModel(
                            one.Number,
                            one.Code,
                            one.Name,
                            one.Visited
                        )),
                    ]
                ),
                DrawPageWords.Look
            )
            : await Again(done, "look", code, entry, context, show, stop);
    }

    private static async Task<IResult> Visit(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        VisitDrawn visit,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var request = await VisitDrawnForm.Of(entry).Parse(code, fields, stop);
        var done = await runner.Run(visit, request, caller, stop);
        return await done.Leads(
            context,
            InspectionUrls.Of,
            _ => DrawPageWords.VisitedNow,
            refusal => show.Visit(context, code, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Publish(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        PublishDraw publish,
        OperationRunner runner,
        DrawPages show,
        CancellationToken stop
    )
    {
        var request = new DrawKeyForm(entry.TextOrNull("key")).Parse(code, fields);
        var done = await runner.Run(publish, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Draw(code),
            _ => DrawPageWords.PublishedNow,
            refusal => show.One(context, code, "publish", entry.With(refusal), stop)
        );
    }

    private static Task<IResult> Again<T>(
        Outcome<T> done,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        DrawPages show,
        CancellationToken stop
    ) =>
        done.Leads(
            context,
            _ => InspectionUrls.Draw(code),
            _ => DrawPageWords.Title,
            refusal => show.One(context, code, form, entry.With(refusal), stop)
        );
}
