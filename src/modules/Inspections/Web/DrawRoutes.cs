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
                    show.List(context, after, isPublic: true, null, stop)
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
            (
                string? unit,
                string? after,
                HttpContext context,
                DrawPages show,
                CancellationToken stop
            ) => show.List(context, after, isPublic: false, unit, stop)
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
        [AsParameters] SentForm sent,
        PlanDraw plan,
        DrawPages show
    ) =>
        await sent.Run(
            plan,
            await PlanDrawForm.Of(sent.Entry).Parse(sent.Fields.Begin(), sent.Stop),
            InspectionUrls.Draw,
            DrawPageWords.Planned,
            again => show.Plan(sent.Context, again, sent.Stop)
        );

    private static Task<IResult> CloseList(
        string code,
        [AsParameters] SentForm sent,
        CloseDrawList close,
        DrawPages show
    ) =>
        sent.Run(
            close,
            code,
            closed =>
                Pages.Show<DrawKeyPage>(
                    sent.Context,
                    new DrawKeyModel(closed.Code, closed.Digest, closed.Key),
                    DrawPageWords.KeyTitle
                ),
            again => show.One(sent.Context, code, "close-list", again, sent.Stop)
        );

    private static async Task<IResult> Draw(
        string code,
        [AsParameters] SentForm sent,
        InspectionDesk desk,
        DrawUnits draw,
        DrawPages show
    ) =>
        await sent.Run(
            draw,
            (await desk.NamedDraw(code, sent.Caller, sent.Stop)).Then(found =>
                DrawUnitsForm.Of(sent.Entry).Parse(found, sent.Fields.Begin())
            ),
            _ => InspectionUrls.Draw(code),
            DrawPageWords.Drawn,
            again => show.One(sent.Context, code, "draw", again, sent.Stop)
        );

    private static Task<IResult> Look(
        string code,
        [AsParameters] SentForm sent,
        LookAtDrawn look,
        DrawPages show
    ) =>
        sent.Run(
            look,
            Key(code, sent),
            drawn =>
                Pages.Show<DrawnPage>(
                    sent.Context,
                    new DrawnModel(
                        InspectionCodes.Spelled(code),
                        InspectionCodes.Spelled(code),
                        [
                            .. drawn.Select(one => new DrawnRowModel(
                                one.Number,
                                one.Code,
                                one.Name,
                                one.Visited
                            )),
                        ]
                    ),
                    DrawPageWords.Look
                ),
            again => show.One(sent.Context, code, "look", again, sent.Stop)
        );

    private static async Task<IResult> Visit(
        string code,
        [AsParameters] SentForm sent,
        VisitDrawn visit,
        DrawPages show
    ) =>
        await sent.Run(
            visit,
            await VisitDrawnForm.Of(sent.Entry).Parse(code, sent.Fields.Begin(), sent.Stop),
            InspectionUrls.Of,
            DrawPageWords.VisitedNow,
            again => show.Visit(sent.Context, code, again, sent.Stop)
        );

    private static Task<IResult> Publish(
        string code,
        [AsParameters] SentForm sent,
        PublishDraw publish,
        DrawPages show
    ) =>
        sent.Run(
            publish,
            Key(code, sent),
            _ => InspectionUrls.Draw(code),
            DrawPageWords.PublishedNow,
            again => show.One(sent.Context, code, "publish", again, sent.Stop)
        );

    private static Outcome<DrawKeyRequest> Key(string code, SentForm sent) =>
        new DrawKeyForm(sent.Entry.TextOrNull("key")).Parse(code, sent.Fields.Begin());
}
