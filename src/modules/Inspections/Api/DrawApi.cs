using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Inspections.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Api;

/// <summary>Draws for programs: what stands here everybody may read, who was drawn only who is named and has the key.</summary>
internal static class DrawApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var draws = api.MapGroup("/inspection-draws").WithTags("Inspections");
        draws
            .MapGet("", Find)
            .WithName("FindInspectionDraws")
            .GoesOnById()
            .WithSummary(InspectionApiWords.FindDraws)
            .Produces<UnitDrawListJson>();
        draws
            .MapPost("", Plan)
            .Produces<PlannedDrawJson>(StatusCodes.Status201Created)
            .Tells("PlanInspectionDraw", InspectionApiWords.PlanDraw);
        draws
            .MapGet("/{code}", Show)
            .HasTag<DrawVersions>()
            .WithName("ShowInspectionDraw")
            .WithSummary(InspectionApiWords.ShowDraw)
            .Produces<UnitDrawJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        draws
            .MapGet("/{code}/file", File)
            .WithName("FetchDrawFile")
            .WithSummary(InspectionApiWords.DrawFile)
            .Produces<string>(contentType: "application/json")
            .ProducesProblem(StatusCodes.Status404NotFound);
        var one = draws.MapGroup("/{code}").ComparesVersion().Of<DrawVersions>();
        one.MapPost("/close-list", CloseList)
            .Produces<ClosedListJson>()
            .Tells("CloseDrawList", InspectionApiWords.CloseList);
        one.MapPost("/draw", Draw).Acts("DrawUnits", InspectionApiWords.DrawUnits);
        one.MapPost("/look", Look)
            .Produces<DrawnUnitsJson>()
            .Tells("LookAtDrawn", InspectionApiWords.LookAtDrawn);
        one.MapPost("/visit", Visit)
            .Produces<DecidedInspectionJson>(StatusCodes.Status201Created)
            .Tells("VisitDrawn", InspectionApiWords.Visit);
        one.MapPost("/publish", Publish).Acts("PublishDraw", InspectionApiWords.Publish);
    }

    private static async Task<IResult> Find(
        string? unit,
        string? after,
        FindInspections find,
        UnitBook book,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var codes = string.IsNullOrWhiteSpace(unit)
            ? null
            : await book.CodesOf(unit, clock.Now(), stop);
        var page = await find.Draws(after, closedOnly: false, codes, stop);
        return TypedResults.Ok(
            new UnitDrawListJson([.. page.Items.Select(UnitDrawLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        InspectionDesk desk,
        CancellationToken stop
    ) =>
        (await desk.Draw(code, stop)).Answer(
            context,
            draw => TypedResults.Ok(UnitDrawJson.Of(draw))
        );

    private static async Task<IResult> File(
        string code,
        HttpContext context,
        InspectionDesk desk,
        CancellationToken stop
    ) =>
        (await desk.Draw(code, stop))
            .Then<byte[]>(draw => draw.Published is { } file ? file : DrawRefusals.NotPublished)
            .Answer(context, file => TypedResults.Bytes(file, "application/json"));

    private static async Task<IResult> Plan(
        PlanDrawForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PlanDraw plan,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(plan, await form.Parse(fields.Begin(), stop), caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/inspection-draws/{code}",
                    new PlannedDrawJson(code, InspectionUrls.Draw(code))
                )
        );

    private static async Task<IResult> CloseList(
        string code,
        HttpContext context,
        Caller caller,
        CloseDrawList close,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(close, code, caller, stop)).Answer(
            context,
            closed => TypedResults.Ok(new ClosedListJson(closed.Digest, closed.Key))
        );

    private static async Task<IResult> Draw(
        string code,
        DrawUnitsForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        InspectionDesk desk,
        DrawUnits draw,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = (await desk.NamedDraw(code, caller, stop)).Then(found =>
            form.Parse(found, fields.Begin())
        );
        return (await runner.Run(draw, request, caller, stop)).Nothing(context);
    }

    private static async Task<IResult> Look(
        string code,
        DrawKeyForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        LookAtDrawn look,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(look, form.Parse(code, fields.Begin()), caller, stop)).Answer(
            context,
            drawn =>
                TypedResults.Ok(
                    new DrawnUnitsJson([
                        .. drawn.Select(one => new DrawnUnitJson(
                            one.Number,
                            one.Code,
                            one.Name,
                            one.Visited
                        )),
                    ])
                )
        );

    private static async Task<IResult> Visit(
        string code,
        VisitDrawnForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        VisitDrawn visit,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(visit, await form.Parse(code, fields.Begin(), stop), caller, stop)
        ).Answer(
            context,
            inspection =>
                TypedResults.Created(
                    $"/api/v1/inspections/{inspection}",
                    new DecidedInspectionJson(inspection, InspectionUrls.Of(inspection))
                )
        );

    private static async Task<IResult> Publish(
        string code,
        DrawKeyForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublishDraw publish,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(publish, form.Parse(code, fields.Begin()), caller, stop)).Nothing(
            context
        );
}
